package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.mtb.yaml.Where;

/** What a case writes over an act that is in order (<i>phần viết khác đi</i>). */
@FunctionalInterface
interface Patch {

    /** Nothing is written otherwise. */
    Patch NOTHING = (usual, path, context) -> usual == null ? JsonNodeFactory.instance.objectNode() : usual;

    /** Where a patch is applied. */
    record Context(World world, UsualActs usual, LocalDate on, Map<String, Where> places) {}

    /** The JSON that stands there then. */
    JsonNode over(@Nullable JsonNode usual, String path, Context context);
}
