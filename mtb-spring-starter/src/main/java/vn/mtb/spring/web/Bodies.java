package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a body no further than it may be long (<i>đọc nội dung có giới hạn</i>), and only as UTF-8. */
final class Bodies implements HandlerMethodArgumentResolver {
    private final DataSize most;
    private final DataSize mostOfAPaper;

    Bodies(DataSize most, DataSize mostOfAPaper) {
        this.most = most;
        this.mostOfAPaper = mostOfAPaper;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Body.class || parameter.getParameterType() == Paper.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest http =
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class), "a servlet request");
        if (parameter.getParameterType() == Paper.class) return new Paper(bytes(http, mostOfAPaper));
        byte[] bytes = bytes(http, most);
        try {
            return new Body(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw Flawed.of("$", "flaw-encoding");
        }
    }

    private static byte[] bytes(HttpServletRequest request, DataSize most) throws IOException {
        int longest = Math.toIntExact(most.toBytes());
        if (request.getContentLengthLong() > longest) throw new Stopped(Problem.TOO_LARGE, most.toBytes());
        byte[] bytes = request.getInputStream().readNBytes(longest + 1);
        if (bytes.length > longest) throw new Stopped(Problem.TOO_LARGE, most.toBytes());
        return bytes;
    }
}
