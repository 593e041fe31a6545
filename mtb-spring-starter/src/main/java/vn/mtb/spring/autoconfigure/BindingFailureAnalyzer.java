package vn.mtb.spring.autoconfigure;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.env.Environment;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Tells that a value of ours has the wrong form (<i>báo giá trị sai dạng</i>), in both languages; what is not ours it leaves to others. */
@Order(0)
class BindingFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {
    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("mtb");

    private final Environment environment;

    BindingFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        if (!OURS.equals(cause.getName()) && !OURS.isAncestorOf(cause.getName())) return null;
        BindValidationException invalid = findCause(cause, BindValidationException.class);
        return invalid == null ? wrongForm(cause) : outOfRange(invalid);
    }

    private FailureAnalysis outOfRange(BindValidationException invalid) {
        String all = invalid.getValidationErrors().getAllErrors().stream()
                .map(error -> "\n- " + said(invalid.getValidationErrors().getName(), error))
                .collect(Collectors.joining());
        return new FailureAnalysis(
                "MTB: giá trị cấu hình không hợp lệ · values out of range:" + all,
                "sửa các thuộc tính trên · mend the properties above",
                invalid);
    }

    private String said(ConfigurationPropertyName prefix, ObjectError error) {
        if (!(error instanceof FieldError field)) return prefix + ": " + error.getDefaultMessage();
        String property = prefix + "." + dashed(field.getField());
        String value = Configured.as(property, environment)
                .orElse(field.getRejectedValue() == null ? "—" : String.valueOf(field.getRejectedValue()));
        return property + " = " + value + ": " + field.getDefaultMessage();
    }

    private FailureAnalysis wrongForm(BindException cause) {
        String property = cause.getName().toString();
        String value = Configured.as(property, environment).orElse("—");
        Class<?> wanted = cause.getTarget().getType().resolve(Object.class);
        ConversionFailedException conversion = findCause(cause, ConversionFailedException.class);
        if (conversion != null) wanted = conversion.getTargetType().getType();
        String one = wanted.isEnum()
                ? Arrays.stream(wanted.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", "))
                : wanted.getSimpleName();
        return new FailureAnalysis(
                "MTB: " + property + " = " + value + ": giá trị này không đọc được · the value cannot be read",
                (wanted.isEnum() ? "viết một trong · write one of: " : "viết giá trị kiểu · write a value of type ")
                        + one,
                cause);
    }

    /** As it is written in a file: {@code focalBody[0].from} is {@code focal-body[0].from}; keys stay as they are. */
    static String dashed(String field) {
        int key = field.indexOf('[');
        String name = key < 0 ? field : field.substring(0, key);
        String rest = field.substring(name.length());
        return DataObjectPropertyName.toDashedForm(name) + rest;
    }
}
