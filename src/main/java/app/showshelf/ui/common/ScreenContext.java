package app.showshelf.ui.common;

import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What every screen gets besides the services that it needs.
 *
 * @param words all wording
 * @param navigator the way to other pages
 * @param jobs the door to the workers
 * @param clock now
 * @param openSettings opens the settings at that page
 * @param actions what the user does to the library
 */
public record ScreenContext(Words words, Navigator navigator, Jobs jobs, InstantSource clock, Consumer<SettingsTopic> openSettings,
        UserActions actions) {}
