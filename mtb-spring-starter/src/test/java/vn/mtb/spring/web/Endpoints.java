package vn.mtb.spring.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint, as the handler mapping has it (<i>mọi đầu mối</i>): what is added later is in it by itself. */
record Endpoints(List<One> all) {

    /** One endpoint. */
    record One(
            String method, String path, HandlerMethod handler, Optional<String> consumes, Optional<String> produces) {

        Says says() {
            return Objects.requireNonNull(handler.getMethodAnnotation(Says.class), handler + " says nothing");
        }

        boolean ofAUnit() {
            return path.contains("{unit}");
        }

        List<String> pathVariables() {
            return named(PathVariable.class, PathVariable::value);
        }

        List<String> queries() {
            return named(RequestParam.class, RequestParam::value);
        }

        List<String> headers() {
            return named(RequestHeader.class, RequestHeader::value);
        }

        boolean takesMany(String query) {
            for (MethodParameter parameter : handler.getMethodParameters()) {
                RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
                if (asked == null || !asked.value().equals(query)) continue;
                Type inner = ((ParameterizedType) parameter.getGenericParameterType()).getActualTypeArguments()[0];
                return inner instanceof ParameterizedType;
            }
            return false;
        }

        private <A extends Annotation> List<String> named(Class<A> annotation, Function<A, String> name) {
            List<String> names = new ArrayList<>();
            for (MethodParameter parameter : handler.getMethodParameters()) {
                A found = parameter.getParameterAnnotation(annotation);
                if (found != null) names.add(name.apply(found));
            }
            return names;
        }

        /** The path with values in its places. */
        String at(Map<String, String> values) {
            String filled = path.replaceAll("\\{([a-z]+):[^}]*}", "{$1}");
            for (Map.Entry<String, String> one : values.entrySet()) {
                filled = filled.replace("{" + one.getKey() + "}", one.getValue());
            }
            return filled;
        }

        /** As OpenAPI writes it. */
        String plainPath() {
            return at(Map.of());
        }

        @Override
        public String toString() {
            return method + " " + plainPath();
        }
    }

    static Endpoints of(RequestMappingHandlerMapping mapping) {
        List<One> all = new ArrayList<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
                mapping.getHandlerMethods().entrySet()) {
            if (!StrictParameters.isOurs(entry.getValue())) continue;
            RequestMappingInfo info = entry.getKey();
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                for (String path : info.getPatternValues()) {
                    all.add(new One(
                            method.name(),
                            path,
                            entry.getValue(),
                            info.getConsumesCondition().getConsumableMediaTypes().stream()
                                    .map(MediaType::toString)
                                    .findFirst(),
                            info.getProducesCondition().getProducibleMediaTypes().stream()
                                    .map(MediaType::toString)
                                    .findFirst()));
                }
            }
        }
        all.sort(Comparator.comparing(One::plainPath).thenComparing(One::method));
        return new Endpoints(List.copyOf(all));
    }
}
