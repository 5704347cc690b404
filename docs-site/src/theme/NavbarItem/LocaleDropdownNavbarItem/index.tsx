import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import { useHistorySelector } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type { Props } from '@theme/NavbarItem/LocaleDropdownNavbarItem';
import type { ReactNode } from 'react';

/** A link to the same place in the other language: with two languages there is nothing to choose from in a list. */
export default function LocaleLink({ mobile, position, className }: Props): ReactNode {
  const { currentLocale, locales, localeConfigs } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const place = useHistorySelector(({ location }) => location.search + location.hash);
  const other = locales.find((locale) => locale !== currentLocale);
  const config = other === undefined ? undefined : localeConfigs[other];
  if (other === undefined || config === undefined) return null;

  return (
    <DefaultNavbarItem
      {...(mobile !== undefined && { mobile })}
      {...(position !== undefined && { position })}
      {...(className !== undefined && { className })}
      label={config.label}
      lang={config.htmlLang}
      hrefLang={config.htmlLang}
      to={`pathname://${createUrl({ locale: other, fullyQualified: false })}${place}`}
      target="_self"
      autoAddBaseUrl={false}
    />
  );
}
