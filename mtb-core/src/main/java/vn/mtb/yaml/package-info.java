/**
 * YAML that people write (<i>tệp do người viết</i>), read strictly: every node keeps its file, line, column and path, and all mistakes
 * come at once, in Vietnamese and English, each with what to do about it.
 *
 * <p>What a value means is said by the {@link vn.mtb.yaml.Form} that reads it, never guessed from how it looks: {@code no} is a word
 * where a text is asked for. Anchors, aliases, tags, tabs and duplicate keys are refused, a file beyond its bounds before it is parsed.
 *
 * <pre>{@code
 * Form<Period> days = Form.object(fields -> {
 *     Read<LocalDate> from = fields.needed(Key.of("từ ngày", "from"), Form.date());
 *     Read<LocalDate> until = fields.needed(Key.of("đến ngày", "until"), Form.date());
 *     return fields.make(() -> new Period(from.get(), until.get()));
 * });
 * Period period = days.of(Yaml.parse("quy-che.yaml", text)); // or BadFile with every mistake
 * }</pre>
 */
@NullMarked
package vn.mtb.yaml;

import org.jspecify.annotations.NullMarked;
