package vn.mtb.spring.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the starter learns who acts (<i>cấu hình định danh</i>).
 *
 * @param personClaim the claim, attribute or authority prefix that holds the person's opaque id
 * @param unitClaim the one that holds the unit's code
 * @param capacityClaim the one that holds the capacity, as in {@code UNIT}; without it somebody acts as a user
 * @param filterChain whether the starter protects its own path where no other filter chain does
 */
@ConfigurationProperties("mtb.security")
public record SecurityProperties(
        @DefaultValue("mtb_person") String personClaim,
        @DefaultValue("mtb_unit") String unitClaim,
        @DefaultValue("mtb_capacity") String capacityClaim,
        @DefaultValue("true") boolean filterChain) {}
