package vn.mtb.example.desk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.mtb.example.desk.signin.Area;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.register.Conflict;
import vn.mtb.register.KeyReused;

/** Pages that say what went wrong and what to do next, in the language of the reader. */
@ControllerAdvice
class Errors {
    private final EveryPage head;

    Errors(EveryPage head) {
        this.head = head;
    }

    @ExceptionHandler({NotHere.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notHere(Model model, Locale locale, HttpServletRequest request) {
        head.head(model, locale, request);
        model.addAttribute("status", 404);
        return "error";
    }

    @ExceptionHandler({Conflict.class, KeyReused.class})
    @ResponseStatus(HttpStatus.CONFLICT)
    String conflict(Model model, Locale locale, HttpServletRequest request) {
        head.head(model, locale, request);
        model.addAttribute("status", 409);
        Area.of(request).ifPresent(area -> model.addAttribute("again", "/" + area.path()));
        return "error";
    }
}
