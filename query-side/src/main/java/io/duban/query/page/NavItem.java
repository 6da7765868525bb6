package io.duban.query.page;

/**
 * An entry of the navigation.
 *
 * @param key the last part of its text's key, {@code frame.nav.<key>}
 * @param active whether the current page lies under it
 * @param more whether it stands in the menu behind the others 更多, since a line has no room for all
 */
public record NavItem(String key, String href, boolean active, boolean more) {}
