package vn.mtb.client.mail;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Filters as the wire has them; an interface cannot keep this to its package. */
final class FilterWriter {
    private FilterWriter() {}

    static JsonNode write(Filter filter) {
        if (filter instanceof FilterCondition condition) return condition.write();
        Filter.FilterOperator operator = (Filter.FilterOperator) filter;
        ArrayNode conditions = Json.MAPPER.createArrayNode();
        operator.conditions().forEach(each -> conditions.add(write(each)));
        return Json.object().put("operator", operator.operator()).set("conditions", conditions);
    }
}
