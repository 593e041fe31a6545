package vn.mtb.spring.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mtb.spring.unit.RegulationFiles;

/**
 * What this application serves, at one glance (<i>tổng quan</i>); numbers and ids only.
 *
 * @param library the version of this library
 * @param units each unit served here
 * @param openReferrals how many commands wait for an authority, of all units
 * @param lastCheckpoint the last checkpoint, if one was taken
 * @param verified what the last check of the whole journal found, if one was made since the application started
 */
public record Overview(
        String library,
        List<OfUnit> units,
        int openReferrals,
        Optional<LastCheckpoint> lastCheckpoint,
        Optional<LastCheck> verified) {

    /** Copies the units. */
    public Overview {
        units = List.copyOf(units);
    }

    /**
     * One unit (<i>một đơn vị</i>).
     *
     * @param unit its code
     * @param kind what it is
     * @param regulation the number of its own regulation that holds today; empty where the city's rules hold alone
     * @param files what that was read from, each with its digest
     * @param readAt when it was read
     * @param rejected why a newer file was not taken; empty when the files are those in force
     * @param tablets how many stand where
     */
    public record OfUnit(
            String unit,
            String kind,
            Optional<String> regulation,
            List<RegulationFiles.Read> files,
            Instant readAt,
            Optional<String> rejected,
            Map<String, Long> tablets) {}

    /**
     * A checkpoint (<i>điểm chốt sổ</i>).
     *
     * @param number its place
     * @param taken when
     * @param chains how many chains it covers
     * @param entries how many lines it covers
     * @param digest its digest
     * @param signed whether it is signed
     */
    public record LastCheckpoint(int number, Instant taken, int chains, long entries, String digest, boolean signed) {}

    /**
     * A check of the whole journal (<i>lần kiểm tra sổ</i>).
     *
     * @param at when
     * @param findings how many places are broken
     */
    public record LastCheck(Instant at, int findings) {}
}
