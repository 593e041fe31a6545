package vn.mtb.ituse;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;

/**
 * What somebody found at a body on a day (<i>thực tế tại cơ quan, đơn vị</i>). A duty that was looked up is shown or lacking; one that
 * nobody looked up is never taken for either.
 *
 * @param body what the body is
 * @param on the day
 * @param providesServices whether it provides administrative services (<i>có cung cấp dịch vụ hành chính công</i>)
 * @param found by duty, whether it was shown to be kept; the two on computers are counted from the workplaces instead
 * @param workplaces everybody at work there
 * @legal Quyết định số 02/2013/QĐ-UBND
 */
public record Practice(
        ProvinceBody body,
        LocalDate on,
        boolean providesServices,
        Map<ItDuty, Boolean> found,
        List<Workplace> workplaces) {

    /** Refuses missing parts and a finding about computers, which are counted; copies the rest. */
    public Practice {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(on, "on");
        found = Map.copyOf(found);
        workplaces = List.copyOf(workplaces);
        for (ItDuty duty : found.keySet()) {
            if (duty.counted()) {
                throw new UnfitValue("unfit-duty-counted", duty);
            }
        }
    }

    /**
     * A body without administrative services, of which nothing was looked up yet.
     *
     * @param body what the body is
     * @param on the day
     * @return where findings begin
     */
    public static Practice of(ProvinceBody body, LocalDate on) {
        return new Practice(body, on, false, Map.of(), List.of());
    }

    /**
     * The same body providing administrative services.
     *
     * @return the practice
     */
    public Practice providingServices() {
        return new Practice(body, on, true, found, workplaces);
    }

    /**
     * With duties that were shown to be kept.
     *
     * @param duties which
     * @return the richer findings
     */
    public Practice shown(ItDuty... duties) {
        return with(true, duties);
    }

    /**
     * With duties that were found not to be kept.
     *
     * @param duties which
     * @return the richer findings
     */
    public Practice lacking(ItDuty... duties) {
        return with(false, duties);
    }

    /**
     * With everybody at work.
     *
     * @param all each person's workplace
     * @return the richer findings
     */
    public Practice at(List<Workplace> all) {
        return new Practice(body, on, providesServices, found, all);
    }

    private Practice with(boolean kept, ItDuty... duties) {
        Map<ItDuty, Boolean> more = new EnumMap<>(ItDuty.class);
        more.putAll(found);
        for (ItDuty duty : duties) more.put(duty, kept);
        return new Practice(body, on, providesServices, more, workplaces);
    }

    /** A caller who forgot to look is told so, before any rule speaks. */
    void mustCover(Iterable<ItDuty> asked) {
        Set<ItDuty> silent = new TreeSet<>();
        for (ItDuty duty : asked) if (!duty.counted() && !found.containsKey(duty)) silent.add(duty);
        if (!silent.isEmpty()) {
            throw new UnfitValue("unfit-duty-silent", silent, body, on);
        }
    }

    boolean keeps(ItDuty duty) {
        return found.getOrDefault(duty, false);
    }

    Set<PersonId> those(Predicate<Workplace> which) {
        Set<PersonId> people = new TreeSet<>();
        for (Workplace workplace : workplaces) if (which.test(workplace)) people.add(workplace.person());
        return people;
    }
}
