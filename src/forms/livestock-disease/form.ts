/** Animal diseases: places, households, animals infected and destroyed, with the wards named so that they can be counted. */
import type { FormColumn, FormDefinition } from '../../core/form';

const counted = (key: string, unit: string, headings: readonly string[], group: readonly string[]): FormColumn => ({
  key,
  role: 'measure',
  measure: key,
  unit,
  headings,
  group,
});

const WHERE = 'Phạm vi xảy ra dịch';
const ANIMALS = 'Vật nuôi';

export const livestockDisease: FormDefinition = {
  id: 'livestock-disease',
  title: { vi: 'Tình hình dịch bệnh trên vật nuôi', en: 'Animal diseases' },
  basis: '',
  layout: 'outline',
  recognise: {
    numbers: [],
    titles: [
      'TÌNH HÌNH DỊCH BỆNH TRÊN VẬT NUÔI',
      'TÌNH HÌNH DỊCH BỆNH TRÊN ĐÀN VẬT NUÔI',
      'TÌNH HÌNH DỊCH BỆNH GIA SÚC, GIA CẦM',
      'DỊCH BỆNH TRÊN ĐÀN GIA SÚC',
    ],
    marks: ['Loại dịch bệnh', 'tiêu hủy', 'mắc bệnh', 'Dịch tả lợn Châu Phi', 'Viêm da nổi cục'],
  },
  unit: null,
  columns: [
    { key: 'number', role: 'number', headings: ['STT', 'TT'] },
    { key: 'label', role: 'label', headings: ['Loại dịch bệnh', 'Dịch bệnh', 'Tên bệnh', 'Bệnh'] },
    counted(
      'villages',
      'thôn',
      ['Số thôn, tổ dân phố', 'Số thôn, khu phố', 'Thôn, khu phố', 'Thôn, tổ dân phố', 'Số thôn'],
      [WHERE],
    ),
    {
      ...counted('wards', 'phường, xã', ['Số phường, xã', 'Phường, xã', 'Số xã, phường', 'Số xã'], [WHERE]),
      printedFor: ['province', 'town', 'department'],
    },
    {
      key: 'ward-list',
      role: 'text',
      printedFor: ['province', 'town', 'department'],
      headings: ['Tên các phường, xã', 'Tên phường, xã', 'Các phường, xã có dịch'],
      group: [WHERE],
    },
    counted('households', 'hộ', ['Số hộ', 'Số hộ có vật nuôi mắc bệnh', 'Hộ có dịch'], [WHERE]),
    counted('infected', 'con', ['Số con mắc bệnh', 'Số con phát bệnh', 'Mắc bệnh (con)'], [ANIMALS]),
    counted('destroyed', 'con', ['Số con tiêu hủy', 'Số con phải tiêu hủy', 'Tiêu hủy (con)'], [ANIMALS]),
    counted(
      'weight',
      'kg',
      ['Trọng lượng tiêu hủy (kg)', 'Trọng lượng tiêu hủy', 'Khối lượng tiêu hủy (kg)'],
      [ANIMALS],
    ),
    { key: 'note', role: 'text', headings: ['Ghi chú'] },
  ],
  lines: [
    {
      key: 'african-swine-fever',
      number: '1',
      label: 'Dịch tả lợn Châu Phi',
      synonyms: ['Bệnh dịch tả lợn Châu Phi', 'Dịch tả lợn châu Phi (DTLCP)', 'DTLCP'],
    },
    {
      key: 'lumpy-skin',
      number: '2',
      label: 'Viêm da nổi cục trên trâu, bò',
      synonyms: ['Viêm da nổi cục', 'Bệnh viêm da nổi cục', 'Viêm da nổi cục trên trâu bò', 'VDNC'],
    },
    { key: 'avian-influenza', number: '3', label: 'Cúm gia cầm', synonyms: ['Bệnh cúm gia cầm'] },
    { key: 'foot-and-mouth', number: '4', label: 'Lở mồm long móng', synonyms: ['Bệnh lở mồm long móng', 'LMLM'] },
  ],
  relations: [
    // Of African swine fever and avian influenza the whole herd or flock is destroyed, the healthy with the sick.
    { over: 'columns', formula: 'destroyed≤infected', only: ['lumpy-skin', 'foot-and-mouth'] },
    { over: 'columns', formula: 'wards=count(ward-list)' },
  ],
  identities: [],
};
