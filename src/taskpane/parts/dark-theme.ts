/** Fluent's dark tokens, fetched only where the host is dark. */
export { webDarkTheme } from '@fluentui/tokens';
