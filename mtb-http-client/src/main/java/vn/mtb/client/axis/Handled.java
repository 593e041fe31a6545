package vn.mtb.client.axis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What was handled already (<i>sổ đã xử lý</i>). Whoever must not forget over a restart keeps it in a database.
 */
public interface Handled {

    /**
     * Whether a handler has handled something.
     *
     * @param handler the handler's name
     * @param key the package or document
     * @return true when it has
     */
    boolean contains(String handler, String key);

    /**
     * Writes down that a handler has handled something; twice is once.
     *
     * @param handler the handler's name
     * @param key the package or document
     */
    void add(String handler, String key);

    /**
     * In memory, forgotten with the process.
     *
     * @param most how many are remembered, the latest
     * @return the memory
     */
    static Handled inMemory(long most) {
        Cache<String, Boolean> seen = Caffeine.newBuilder().maximumSize(most).build();
        return new Handled() {
            @Override
            public boolean contains(String handler, String key) {
                return seen.getIfPresent(handler + "\n" + key) != null;
            }

            @Override
            public void add(String handler, String key) {
                seen.put(handler + "\n" + key, true);
            }
        };
    }
}
