package vn.mtb.spring.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import vn.mtb.spring.MtbProperties;
import vn.mtb.spring.unit.Regulations;

/** Says in one line what was started, and what was not (<i>thông báo khi khởi động</i>). */
class Announcement implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger("vn.mtb.spring");

    private final MtbProperties properties;
    private final Regulations regulations;
    private final ObjectProvider<RegisterDatabase> database;
    private final Environment environment;

    Announcement(
            MtbProperties properties,
            Regulations regulations,
            ObjectProvider<RegisterDatabase> database,
            Environment environment) {
        this.properties = properties;
        this.regulations = regulations;
        this.database = database;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        log.info(line());
    }

    private String line() {
        String units = regulations.inForce().stream()
                .map(one -> one.unit() + " ("
                        + (one.files().isEmpty()
                                ? "Quy chế của Thành phố"
                                : one.files().stream().map(file -> file.name()).collect(Collectors.joining(", ")))
                        + ")")
                .collect(Collectors.joining(", "));
        List<String> on = new ArrayList<>();
        List<String> off = new ArrayList<>();
        for (String part : List.of("web", "outbox", "inbox")) {
            (environment.getProperty("mtb." + part + ".enabled", Boolean.class, false) ? on : off)
                    .add("mtb." + part + ".enabled");
        }
        (properties.regulation().reload() == null ? off : on).add("mtb.regulation.reload");
        (properties.reminders().every() == null ? off : on).add("mtb.reminders.every");
        (properties.checkpoints().every() == null ? off : on).add("mtb.checkpoints.every");
        (properties.reads().kept() == null ? off : on).add("mtb.reads.kept");
        return "MTB: đơn vị · units: " + units + "; sổ · register: " + register() + "; bật · on: "
                + (on.isEmpty() ? "—" : String.join(", ", on)) + "; tắt · off: " + String.join(", ", off);
    }

    private String register() {
        RegisterDatabase found = database.getIfAvailable();
        if (found == null) return "của ứng dụng · the application's own";
        return found.file()
                ? "tệp H2 · H2 file " + properties.register().path()
                : "cơ sở dữ liệu của ứng dụng · the application's database";
    }
}
