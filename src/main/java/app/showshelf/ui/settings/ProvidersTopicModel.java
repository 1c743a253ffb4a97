package app.showshelf.ui.settings;

import java.util.List;
import java.util.stream.Stream;

import app.showshelf.settings.Configuration;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Setting;
import app.showshelf.ui.common.Words;

/** The choice of a provider for new shows, and what the environment fixes. */
final class ProvidersTopicModel {
    private final Configuration configuration;
    private final Words words;

    /** Something that the environment fixes: what, its value, and by which variable. */
    record Fixed(String what, String value, String by) {}

    ProvidersTopicModel(Configuration configuration, Words words) {
        this.configuration = configuration;
        this.words = words;
    }

    ProviderId provider() {
        return configuration.provider();
    }

    void choose(ProviderId provider) {
        configuration.update(settings -> settings.withProvider(provider));
    }

    /** Addresses that the environment fixes. */
    List<Fixed> fixedAddresses() {
        return Stream.of(Setting.TMDB_URL, Setting.TVMAZE_URL).flatMap(setting -> configuration.fixedBy(setting).stream().map(variable -> {
            ProviderId provider = setting == Setting.TMDB_URL ? ProviderId.TMDB : ProviderId.TVMAZE;
            String value = String.valueOf(setting == Setting.TMDB_URL ? configuration.tmdbUrl() : configuration.tvmazeUrl());
            return new Fixed(words.texts().get("settings.providers.address", words.failures().name(provider)), value, fixedBy(variable));
        })).toList();
    }

    /** "Fixed by the variable TMDB_API_ACCESS_TOKEN"; empty where the user is free. */
    String tokenFixed() {
        return configuration.fixedBy(Setting.TMDB_TOKEN).map(this::fixedBy).orElse("");
    }

    private String fixedBy(String variable) {
        return words.texts().get("settings.fixed", variable);
    }
}
