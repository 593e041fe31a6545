package vn.mtb.spring.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.mtb.party.Actor;

/** One request of the tour and what must come back (<i>một lượt hỏi đáp mẫu</i>). */
final class Exchange {
    final String title;
    final Actor actor;
    final String method;
    final String path;
    final int status;
    final Map<String, String> headers = new LinkedHashMap<>();
    byte[] body = {};

    Exchange(String title, Actor actor, String method, String path, int status) {
        this.title = title;
        this.actor = actor;
        this.method = method;
        this.path = path;
        this.status = status;
        headers.put("Accept-Language", "vi");
    }

    Exchange with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Exchange json(String text) {
        return sending("application/json", text);
    }

    Exchange sending(String type, String text) {
        headers.put("Content-Type", type);
        body = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    @Override
    public String toString() {
        return method + " " + path + " → " + status + ": " + title;
    }
}
