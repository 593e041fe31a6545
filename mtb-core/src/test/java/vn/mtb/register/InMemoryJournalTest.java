package vn.mtb.register;

class InMemoryJournalTest extends JournalContract {
    @Override
    Journal journal() {
        return new InMemoryJournal();
    }
}
