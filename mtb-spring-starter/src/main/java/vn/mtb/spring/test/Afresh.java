package vn.mtb.spring.test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Archive;
import vn.mtb.register.Attachment;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Directory;
import vn.mtb.register.Entry;
import vn.mtb.register.Erasure;
import vn.mtb.register.Head;
import vn.mtb.register.InMemoryArchive;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.register.Written;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.unit.Referral;
import vn.mtb.spring.unit.Referrals;

/** What a test leaves behind is gone when the next one begins; the beans stay the same. */
final class Afresh {
    private final LocalDate first;
    private final MovableDate date;
    private volatile InMemoryJournal journal = new InMemoryJournal();
    private volatile InMemoryDirectory directory = new InMemoryDirectory();
    private volatile InMemoryArchive archive = new InMemoryArchive();
    private volatile InMemoryReferrals referrals = new InMemoryReferrals(journal);

    Afresh(LocalDate first) {
        this.first = first;
        this.date = new MovableDate(first);
    }

    void begin() {
        journal = new InMemoryJournal();
        directory = new InMemoryDirectory();
        archive = new InMemoryArchive();
        referrals = new InMemoryReferrals(journal);
        date.moveTo(first);
    }

    MovableDate date() {
        return date;
    }

    Journal journal() {
        return new Journal() {
            @Override
            public Written append(Batch batch) {
                return journal.append(batch);
            }

            @Override
            public Optional<Written> written(String register, String key) {
                return journal.written(register, key);
            }

            @Override
            public List<Entry> chain(Chain chain) {
                return journal.chain(chain);
            }

            @Override
            public Head head(Chain chain) {
                return journal.head(chain);
            }

            @Override
            public SortedMap<Chain, Head> heads() {
                return journal.heads();
            }

            @Override
            public void append(Checkpoint checkpoint) {
                journal.append(checkpoint);
            }

            @Override
            public List<Checkpoint> checkpoints() {
                return journal.checkpoints();
            }
        };
    }

    Directory directory() {
        return new Directory() {
            @Override
            public void enter(PersonId person, Card card) {
                directory.enter(person, card);
            }

            @Override
            public Optional<Card> card(PersonId person) {
                return directory.card(person);
            }

            @Override
            public void erase(PersonId person, Erasure erasure) {
                directory.erase(person, erasure);
            }

            @Override
            public Optional<Erasure> erasure(PersonId person) {
                return directory.erasure(person);
            }

            @Override
            public Optional<PersonId> namedIn(String text) {
                return directory.namedIn(text);
            }
        };
    }

    Archive archive() {
        return new Archive() {
            @Override
            public Attachment keep(String label, byte[] file) {
                return archive.keep(label, file);
            }

            @Override
            public Optional<byte[]> open(Attachment attachment) {
                return archive.open(attachment);
            }

            @Override
            public void erase(Attachment attachment, Erasure erasure) {
                archive.erase(attachment, erasure);
            }

            @Override
            public Optional<Erasure> erasure(Attachment attachment) {
                return archive.erasure(attachment);
            }
        };
    }

    Referrals referrals() {
        return new Referrals() {
            @Override
            public void keep(Referral referral) {
                referrals.keep(referral);
            }

            @Override
            public List<Referral> open(Scope scope) {
                return referrals.open(scope);
            }

            @Override
            public Optional<Referral> find(UnitId unit, String key) {
                return referrals.find(unit, key);
            }

            @Override
            public boolean close(UnitId unit, String key, Instant at, Optional<String> by) {
                return referrals.close(unit, key, at, by);
            }

            @Override
            public <T> T together(Supplier<T> work) {
                return work.get();
            }
        };
    }
}
