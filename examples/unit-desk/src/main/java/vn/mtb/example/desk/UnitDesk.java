package vn.mtb.example.desk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The desk of one unit. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class UnitDesk {

    /**
     * Starts it on the port and the register of {@code application.yaml}.
     *
     * @param args as Spring Boot reads them
     */
    public static void main(String[] args) {
        SpringApplication.run(UnitDesk.class, args);
    }
}
