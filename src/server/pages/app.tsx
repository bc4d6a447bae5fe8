/** The page: signed in or not, in which language, at which place. */
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/finding';
import { ApiClient, Refused, type PersonAnswer, type SessionAnswer } from '../../submission-api';
import { Page, type PageContext } from './page-context';
import { AccountView } from './views/account-view';
import { Frame } from './views/frame';
import { LogView } from './views/log-view';
import { OfficeView } from './views/office-view';
import { PeriodView } from './views/period-view';
import { SignIn } from './views/sign-in';
import { sayIn } from './words';

const KEPT = 'khopso-language';

function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  return kept === 'en' || kept === 'vi' ? kept : 'vi';
}

/** "#/2025-H1/table" -> ["2025-H1", "table"]. */
const placeOf = (): readonly string[] => location.hash.replace(/^#\/?/, '').split('/').filter(Boolean);

export function App(): VNode {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [person, setPerson] = useState<PersonAnswer | null | undefined>(undefined);
  const [place, setPlace] = useState(placeOf);
  const [told, setTold] = useState<string | Refused | null>(null);
  const say = useMemo(() => sayIn(language), [language]);
  const server = useMemo(() => {
    const words = { offline: say('offline'), unsure: say('unsure') };
    return new ApiClient({ address: '/api/v1', language: () => language, words });
  }, [language]);

  const enter = ({ person: who, csrf }: SessionAnswer): void => {
    server.csrf = csrf;
    setPerson(who);
    setTold(null);
  };
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Khớp Số: ${say('title')}`;
    server.get<SessionAnswer>('/session').then(enter, () => {
      setPerson(null);
    });
    // Back from the office's provider without a session.
    const [first, why] = placeOf();
    if (first === 'refused') {
      setTold(new Refused('not-signed-in', say(why === 'unknown' ? 'openId.unknown' : 'openId.failed')));
      history.replaceState(null, '', '#/');
      setPlace([]);
    }
  }, [server]);
  useEffect(() => {
    const moved = (): void => {
      setPlace(placeOf());
      setTold(null);
    };
    addEventListener('hashchange', moved);
    return () => {
      removeEventListener('hashchange', moved);
    };
  }, []);

  /** Whoever signs in next begins with everything. */
  const sights = useRef<PageContext['sights']>(new Map());
  const attempt: PageContext['attempt'] = async (work) => {
    setTold(null);
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused && error.kind === 'not-signed-in') setPerson(null);
      setTold(error instanceof Refused ? error : say('offline'));
      return null;
    }
  };
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const turn = (): void => {
    localStorage.setItem(KEPT, other);
    setLanguage(other);
  };
  const leave = (): void => {
    void attempt(() => server.send('DELETE', '/session')).then(() => {
      sights.current.clear();
      setPerson(null);
    });
  };
  const go = (to: string): void => {
    location.hash = to;
  };
  if (person === undefined) return <p class="wait">{say('loading')}</p>;
  if (person === null)
    return <SignIn say={say} told={told} turn={turn} enter={enter} attempt={attempt} server={server} />;
  const [first = '', second = ''] = place;
  return (
    <Page.Provider value={{ language, say, server, person, attempt, tell: setTold, sights: sights.current, go }}>
      <Frame told={told} turn={turn} leave={leave} place={first}>
        {first === 'people' ? (
          <OfficeView />
        ) : first === 'log' ? (
          <LogView />
        ) : first === 'me' ? (
          <AccountView />
        ) : (
          <PeriodView period={first} what={second} />
        )}
      </Frame>
    </Page.Provider>
  );
}
