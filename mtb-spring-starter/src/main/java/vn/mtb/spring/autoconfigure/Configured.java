package vn.mtb.spring.autoconfigure;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;

/** What a property is set to, and where (<i>giá trị và nơi khai báo</i>), for messages. */
final class Configured {
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("mtb");
    private static final List<String> SECRETS = List.of("key", "secret", "password", "token");

    private Configured() {}

    /** Value and place on one line; empty when the property is not set, or not one of ours: those may hold a password. */
    static Optional<String> as(String property, Environment environment) {
        ConfigurationPropertyName name = ConfigurationPropertyName.ofIfValid(property);
        if (name == null || !OURS.isAncestorOf(name)) return Optional.empty();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            ConfigurationProperty found = source.getConfigurationProperty(name);
            if (found == null) found = source.getConfigurationProperty(name.append("[0]"));
            if (found != null) {
                String place = found.getOrigin() == null ? "" : " (" + found.getOrigin() + ")";
                String last = name.getLastElement(ConfigurationPropertyName.Form.UNIFORM);
                boolean secret = SECRETS.stream().anyMatch(last::endsWith);
                return Optional.of((secret ? "…" : String.valueOf(found.getValue())) + place);
            }
        }
        return Optional.empty();
    }
}
