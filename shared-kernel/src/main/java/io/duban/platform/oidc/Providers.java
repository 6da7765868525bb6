package io.duban.platform.oidc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The providers that are configured; there is no such bean where none is. Asking it calls nobody. */
public final class Providers {

    static final String SETTINGS = "duban.oidc";

    private final Map<String, ConfiguredProvider> byId = new LinkedHashMap<>();

    Providers(Map<String, ProviderSettings> settings) {
        settings.forEach((id, said) -> byId.put(id, said.checked(id)));
    }

    static Providers from(Environment environment) {
        return new Providers(Binder.get(environment)
                .bind(SETTINGS, Bindable.mapOf(String.class, ProviderSettings.class))
                .orElse(Map.of()));
    }

    /** In the order of the configuration. */
    public List<Provider> all() {
        return byId.values().stream().map(ConfiguredProvider::provider).toList();
    }

    public Optional<Provider> find(String id) {
        return configured(id).map(ConfiguredProvider::provider);
    }

    Optional<ConfiguredProvider> configured(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
