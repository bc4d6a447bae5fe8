/** The files that are served: the pane with a manifest for this address, the secretary's page, the guides. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal';
import { guidePage } from './guide-page';
import { manifestFor } from './manifest-for';
import { ServedFolder } from './served-folder';

const NOT_BUILT = {
  vi: 'Máy chủ này chưa dựng bổ trợ nên chưa có tệp khai báo; hãy chạy npm run build rồi mở lại máy chủ.',
  en: 'This server has no built add-in, so there is no manifest yet; run npm run build and start the server again.',
};
const NEEDS_HTTPS = {
  vi: 'Bổ trợ cần https nên địa chỉ này chưa có tệp khai báo; hãy mở máy chủ với --base https://… (hoặc --certificate và --key).',
  en: 'The add-in needs https, so there is no manifest for this address; start the server with --base https://… (or --certificate and --key).',
};

/** What of the documents is for users: guides, how to install for an office. */
const GUIDES = ['huong-dan', 'trien-khai'] as const;

/** By this the pane knows that the server from which it comes takes submissions. */
const MARK = '<meta name="khopso-server" content="">';
const marked = (page: Buffer): string => page.toString('utf8').replace(MARK, MARK.replace('""', '"/api/v1"'));

export interface SiteFolders {
  /** The built pane, the built page of the secretary, the folder with the guides and what they lead to (docs); null where there is none. */
  readonly pane: string | null;
  readonly pages: string | null;
  readonly guides: string | null;
}

function notThere(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

type Wild = FastifyRequest<{ Params: { '*': string } }>;

export function registerSite(app: FastifyInstance, { pane, pages, guides }: SiteFolders, base: string): void {
  const serve = (prefix: string, root: string | null, home: string): void => {
    if (root === null) return;
    const folder = new ServedFolder(root);
    app.get(`${prefix}/*`, async (request: Wild, reply) => {
      const path = request.params['*'] === '' ? home : request.params['*'];
      const isPane = path === 'taskpane.html';
      const served = await folder.file(path, isPane ? '' : (request.headers['accept-encoding'] ?? ''));
      if (!served) return notThere(reply);
      return reply.headers(served.headers).send(isPane ? marked(served.bytes) : served.bytes);
    });
  };
  serve('/taskpane', pane, 'taskpane.html');
  serve('/pages', pages, 'index.html');
  app.get('/', (_request, reply) => reply.redirect('/pages/'));
  app.get('/manifest.xml', async (_request, reply) => {
    const file = pane === null ? null : await new ServedFolder(pane).file('manifest.xml', '');
    if (!file) throw new Refusal('not-found', NOT_BUILT);
    if (!base.startsWith('https:')) throw new Refusal('not-found', NEEDS_HTTPS);
    return reply.type('text/xml; charset=utf-8').send(manifestFor(file.bytes.toString('utf8'), `${base}/taskpane`));
  });
  if (guides === null) return;
  const folder = new ServedFolder(guides);
  const document = async (path: string, reply: FastifyReply): Promise<FastifyReply> => {
    const served = await folder.file(path, '');
    if (!served) return notThere(reply);
    if (!path.endsWith('.md')) return reply.headers(served.headers).send(served.bytes);
    return reply.type('text/html; charset=utf-8').send(guidePage(served.bytes.toString('utf8')));
  };
  for (const room of GUIDES)
    app.get(`/${room}/*`, async (request: Wild, reply) =>
      document(`${room}/${request.params['*'] === '' ? 'README.md' : request.params['*']}`, reply),
    );
  app.get('/mau-cau.md', async (_request, reply) => document('mau-cau.md', reply));
}
