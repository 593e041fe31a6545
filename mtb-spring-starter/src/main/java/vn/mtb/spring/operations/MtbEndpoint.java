package vn.mtb.spring.operations;

import java.util.Objects;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** {@code /actuator/mtb} (<i>điểm xem tổng quan</i>), read only. */
@Endpoint(id = "mtb")
public final class MtbEndpoint {
    private final Overviews overviews;

    /**
     * An endpoint.
     *
     * @param overviews what it shows
     */
    public MtbEndpoint(Overviews overviews) {
        this.overviews = Objects.requireNonNull(overviews, "overviews");
    }

    /**
     * The overview as it is now.
     *
     * @return the overview
     */
    @ReadOperation
    public Overview overview() {
        return overviews.now();
    }
}
