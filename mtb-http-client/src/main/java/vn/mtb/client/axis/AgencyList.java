package vn.mtb.client.axis;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The agencies of an axis by their codes (<i>danh sách đơn vị trên trục</i>), fetched when first asked for and again after a while,
 * once however many threads wait.
 */
public final class AgencyList {
    private static final String ALL = "all";

    private final LoadingCache<String, Map<String, Agency>> cache;

    private AgencyList(LoadingCache<String, Map<String, Agency>> cache) {
        this.cache = cache;
    }

    /**
     * The list of an axis.
     *
     * @param axis which
     * @param keptFor how long a fetched list is used, as a day
     * @return the list
     */
    public static AgencyList of(DocumentAxis axis, Duration keptFor) {
        return of(axis, keptFor, Ticker.systemTicker());
    }

    static AgencyList of(DocumentAxis axis, Duration keptFor, Ticker ticker) {
        return new AgencyList(
                Caffeine.newBuilder().expireAfterWrite(keptFor).ticker(ticker).build(key -> fetch(axis)));
    }

    private static Map<String, Agency> fetch(DocumentAxis axis) {
        Map<String, Agency> byCode = new HashMap<>();
        axis.agencies(agency -> {
            if (!agency.code().isEmpty()) byCode.put(agency.code(), agency);
        });
        return Collections.unmodifiableMap(byCode);
    }

    /**
     * The agency of a code.
     *
     * @param code today's code, as it is written
     * @return the agency
     */
    public Optional<Agency> find(String code) {
        return Optional.ofNullable(all().get(code));
    }

    /**
     * The agencies that had a code before; several may follow one.
     *
     * @param code the old code
     * @return them
     */
    public Collection<Agency> formerly(String code) {
        return all().values().stream()
                .filter(agency -> agency.oldCode().filter(code::equals).isPresent())
                .toList();
    }

    /**
     * How many there are.
     *
     * @return the number
     */
    public int size() {
        return all().size();
    }

    private Map<String, Agency> all() {
        return Objects.requireNonNull(cache.get(ALL));
    }
}
