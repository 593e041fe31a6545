package vn.mtb.spring.web;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The REST API (<i>cấu hình REST</i>).
 *
 * @param enabled whether it is served at all
 * @param basePath the path under which everything lies, as in {@code /mtb}
 * @param maxBody the largest body that is read; more is answered with 413
 * @param maxPaper the largest paper that is attached
 */
@Validated
@ConfigurationProperties("mtb.web")
public record WebProperties(
        @DefaultValue("false") boolean enabled,

        @DefaultValue("/mtb")
        @Pattern(
                regexp = "(/[A-Za-z0-9._~-]+)+",
                message = "mtb.web.base-path phải bắt đầu bằng / và không kết thúc bằng /, ví dụ /mtb"
                        + " · must begin with / and must not end with it, as in /mtb")
        String basePath,

        @DefaultValue("256KB") DataSize maxBody,
        @DefaultValue("10MB") DataSize maxPaper) {}
