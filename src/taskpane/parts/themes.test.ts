/** The tokens that the pane carries are Fluent's own, light and dark, and the same ones in both. */
import { strict as assert } from 'node:assert';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { darkTheme } from './dark-theme';
import { lightTheme } from './light-theme';

describe("the pane's design tokens", () => {
  it('have the values of the version of Fluent that is used', () => {
    assert.ok(Object.keys(lightTheme).length > 100);
    assert.deepEqual(Object.keys(darkTheme), Object.keys(lightTheme));
    const [light, dark] = [webLightTheme, webDarkTheme] as unknown as Readonly<Record<string, string>>[];
    for (const [name, value] of Object.entries(lightTheme)) assert.equal(value, String(light?.[name]), name);
    for (const [name, value] of Object.entries(darkTheme)) assert.equal(value, String(dark?.[name]), name);
  });
});
