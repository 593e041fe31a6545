package vn.mtb.spring.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.mtb.law.Text;
import vn.mtb.spring.unit.Misconfiguration;

/**
 * Refuses properties under {@code mtb} that do not exist (<i>từ chối thuộc tính lạ</i>), before anything starts: a switch that is spelt wrong
 * would otherwise be off without a word. What the machine sets for everybody (environment variables, system properties) is left alone.
 */
class UnknownProperties implements BeanFactoryPostProcessor {
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("mtb");
    private static final List<String> THE_MACHINES = List.of(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);

    private final Environment environment;

    UnknownProperties(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        KnownProperties known = KnownProperties.ofThisLibrary();
        if (known.isEmpty()) return;
        List<ConfigurationPropertyName> unknown = new ArrayList<>();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (!(source instanceof IterableConfigurationPropertySource all) || theMachines(source)) continue;
            for (ConfigurationPropertyName name : all) {
                if (OURS.isAncestorOf(name) && !known.has(name) && !unknown.contains(name)) unknown.add(name);
            }
        }
        if (!unknown.isEmpty()) throw refused(unknown, known);
    }

    private static boolean theMachines(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof PropertySource<?> underlying
                && THE_MACHINES.contains(underlying.getName());
    }

    private static Misconfiguration refused(List<ConfigurationPropertyName> unknown, KnownProperties known) {
        String names = unknown.stream().map(Object::toString).collect(Collectors.joining(", "));
        String nearest = unknown.stream()
                .map(name -> known.near(name).map(near -> "\n- " + name + " → " + near))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
        return new Misconfiguration(
                unknown.get(0).toString(),
                new Text("không có thuộc tính " + names, "there is no property " + names),
                nearest.isEmpty()
                        ? new Text(
                                "xem bảng thuộc tính trong docs/starter.md, hoặc bỏ các thuộc tính này",
                                "see the table of properties in docs/starter.md, or drop these")
                        : new Text("có lẽ muốn viết:" + nearest, "perhaps this was meant:" + nearest));
    }
}
