package vn.mtb.example.desk.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the demo department is.
 *
 * @param tablets how many tablets it has, {@value #FEWEST} to {@value #MOST}; beyond the first {@value #FEWEST} each stands as one of them does
 */
@ConfigurationProperties("desk.demo")
record DemoProperties(@DefaultValue("40") int tablets) {
    static final int FEWEST = 40;
    static final int MOST = 100_000;

    DemoProperties {
        if (tablets < FEWEST || tablets > MOST) {
            throw new IllegalArgumentException("desk.demo.tablets phải từ " + FEWEST + " đến " + MOST + " · must be "
                    + FEWEST + " to " + MOST + ", not " + tablets);
        }
    }
}
