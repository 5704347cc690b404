import type { ReactNode } from 'react';
import type { Kladdefelter } from './kladdefelter.ts';
import { Tekstfelt } from './tekstfelt.tsx';

/** The title, the problem, the wish, and what else was thought of. */
export function Beskrivelse({ kladde, ret }: Kladdefelter): ReactNode {
  return (
    <>
      <Tekstfelt
        id="titel"
        navn={{ da: 'Titel', en: 'Title' }}
        hjaelp={{ da: 'Sig, hvad der skal gælde, i én linje.', en: 'Say what is to hold, in one line.' }}
        vaerdi={kladde.titel}
        lang={kladde.sprog}
        paakraevet
        onChange={(titel) => {
          ret({ titel });
        }}
      />
      <Tekstfelt
        id="problem"
        navn={{ da: 'Problem', en: 'Problem' }}
        hjaelp={{
          da: 'Hvem rammer det, hvornår, og hvad gør de i dag? Et eksempel hjælper.',
          en: 'Whom does it affect, when, and what do they do today? An example helps.',
        }}
        vaerdi={kladde.problem}
        lang={kladde.sprog}
        linjer={6}
        paakraevet
        onChange={(problem) => {
          ret({ problem });
        }}
      />
      <Tekstfelt
        id="oenske"
        navn={{ da: 'Ønske', en: 'Wish' }}
        hjaelp={{ da: 'Hvad skal gælde i stedet?', en: 'What is to hold instead?' }}
        vaerdi={kladde.oenske}
        lang={kladde.sprog}
        linjer={5}
        paakraevet
        onChange={(oenske) => {
          ret({ oenske });
        }}
      />
      <Tekstfelt
        id="alternativer"
        navn={{ da: 'Alternativer', en: 'Alternatives' }}
        hjaelp={{ da: 'Hvad er overvejet, og hvorfor ikke det?', en: 'What was considered, and why not that?' }}
        vaerdi={kladde.alternativer}
        lang={kladde.sprog}
        linjer={3}
        onChange={(alternativer) => {
          ret({ alternativer });
        }}
      />
    </>
  );
}
