package vn.mtb.spring.operations;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import vn.mtb.register.Library;
import vn.mtb.spring.unit.Regulations;

/** Library and regulation files in {@code /actuator/info} (<i>thông tin phiên bản quy tắc</i>). */
public final class RulesInfo implements InfoContributor {
    private final Regulations regulations;

    /**
     * An info contributor.
     *
     * @param regulations the regulations in force
     */
    public RulesInfo(Regulations regulations) {
        this.regulations = Objects.requireNonNull(regulations, "regulations");
    }

    @Override
    public void contribute(Info.Builder builder) {
        Map<String, Object> units = new TreeMap<>();
        regulations.inForce().forEach(one -> units.put(one.unit().value(), one.files()));
        builder.withDetail("mtb", Map.of("library", Library.version(), "regulations", units));
    }
}
