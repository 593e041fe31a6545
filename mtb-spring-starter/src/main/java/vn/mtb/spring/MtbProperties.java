package vn.mtb.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * What a unit configures (<i>cấu hình của đơn vị</i>), under {@code mtb}. A unit's code is the name of its register.
 *
 * <pre>{@code
 * mtb:
 *   agency-code: SNV
 * }</pre>
 *
 * @param agencyCode The code of the one unit that this application serves; the short form of mtb.units.CODE.
 * @param units The units that this application serves or knows, by agency code. A code with dots stands in brackets: "[H26.12]".
 * @param register Where the register lies.
 * @param focalBody The bodies that have the tasks of the focal body after 28/2/2025, by date; until then it is the printed one.
 * @param regulation How the units' own regulations are kept up to date.
 * @param reminders What is due, told from time to time.
 * @param checkpoints Checkpoints over the whole register, taken from time to time.
 * @param reads The trace of who read whose personal data.
 */
@Validated
@ConfigurationProperties("mtb")
public record MtbProperties(
        @Nullable String agencyCode,
        @DefaultValue Map<String, @Valid Unit> units,
        @Valid @DefaultValue Register register,
        @DefaultValue List<@Valid FocalBody> focalBody,
        @Valid @DefaultValue Regulation regulation,
        @Valid @DefaultValue Reminders reminders,
        @Valid @DefaultValue Checkpoints checkpoints,
        @Valid @DefaultValue Reads reads) {

    private static final String POSITIVE = "phải từ 1 giây trở lên · must be at least 1s";

    /** Copies the units and the focal bodies. */
    public MtbProperties {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        focalBody = List.copyOf(focalBody);
    }

    /**
     * A unit (<i>đơn vị</i>).
     *
     * @param kind What the unit is.
     * @param parent The unit that it belongs to; only and always for a sub-unit.
     * @param from The first day on which it exists; left out, it has always existed.
     * @param to The last day on which it exists; left out, no end is known.
     * @param regulation The unit's own regulations, one or several YAML files; left out, the city's rules hold alone.
     * @param served Whether its register is kept here; otherwise it is only known, for example to receive a tablet.
     */
    public record Unit(
            @DefaultValue("DEPARTMENT") vn.mtb.party.Unit.Kind kind,
            @Nullable String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @DefaultValue List<Resource> regulation,
            @DefaultValue("true") boolean served) {

        /** Copies the regulations. */
        public Unit {
            regulation = List.copyOf(regulation);
        }
    }

    /**
     * The durable register (<i>sổ bền vững</i>).
     *
     * @param path The folder of the file register; used only where the application has no data source of its own.
     * @param migrate Whether the tables are made and brought up to date at start, in the history table mtb_history.
     * @param memory How many lines are remembered, some kilobytes each, so that an act need not read them; 0 remembers none.
     * @param statementTimeout How long the database may take for one statement.
     */
    public record Register(
            @NotNull @DefaultValue("./mtb-register") Path path,
            @DefaultValue("true") boolean migrate,

            @Min(value = 0, message = "không được âm · must not be negative") @DefaultValue("10000")
            int memory,

            @DurationMin(seconds = 1, message = POSITIVE) @DefaultValue("30s")
            Duration statementTimeout) {}

    /**
     * Who has the tasks of Sở TT&amp;TT (<i>cơ quan đầu mối</i>), from a day on.
     *
     * @param unit Its agency code.
     * @param from The first day on which it has the tasks, not before 1/3/2025.
     * @param to The last day; left out, no end is known.
     * @param address Street and place.
     * @param telephone How to call it.
     * @param email How to write to it.
     */
    public record FocalBody(
            @NotBlank(message = "phải có mã đơn vị · needs an agency code")
            String unit,

            @NotNull(message = "phải có ngày bắt đầu · needs the first day")
            LocalDate from,

            @Nullable LocalDate to,
            @DefaultValue("") String address,
            @DefaultValue("") String telephone,
            @DefaultValue("") String email) {}

    /**
     * How units' own regulations are kept up to date (<i>nạp lại quy chế của đơn vị</i>).
     *
     * @param reload How often the files are looked at for changes; left out, they are read only at start.
     */
    public record Regulation(
            @Nullable @DurationMin(seconds = 1, message = POSITIVE)
            Duration reload) {}

    /**
     * What is due, told from time to time (<i>nhắc việc</i>).
     *
     * @param every How often; left out, never.
     */
    public record Reminders(
            @Nullable @DurationMin(seconds = 1, message = POSITIVE)
            Duration every) {}

    /**
     * Checkpoints from time to time (<i>chốt sổ định kỳ</i>).
     *
     * @param every How often; left out, never.
     * @param key An Ed25519 private key (PKCS#8, PEM) that signs them and checks their signatures; left out, they are not signed.
     * @param publicKeys The public halves (PEM) of the keys that signed before this one.
     * @param signedFrom The number of the first checkpoint that is signed, where there were some before there was a key.
     */
    public record Checkpoints(
            @Nullable @DurationMin(seconds = 1, message = POSITIVE)
            Duration every,

            @Nullable Resource key,

            @DefaultValue List<Resource> publicKeys,

            @Min(value = 1, message = "phải từ 1 trở lên · must be at least 1") @DefaultValue("1")
            int signedFrom) {

        /** Copies the keys. */
        public Checkpoints {
            publicKeys = List.copyOf(publicKeys);
        }

        /** Says whether there is a key, never where it lies. */
        @Override
        public String toString() {
            return "Checkpoints[every=" + every + ", key=" + (key == null ? "none" : "given") + ", publicKeys="
                    + publicKeys.size() + ", signedFrom=" + signedFrom + "]";
        }
    }

    /**
     * The trace of who read whose personal data (<i>nhật ký xem dữ liệu cá nhân</i>).
     *
     * @param kept For how long a reading is kept; older ones are deleted once a day and how many is noted. Left out, for ever.
     */
    public record Reads(
            @Nullable @DurationMin(days = 1, message = "phải từ 1 ngày trở lên · must be at least 1d")
            Duration kept) {}
}
