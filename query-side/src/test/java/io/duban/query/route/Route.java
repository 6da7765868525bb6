package io.duban.query.route;

import io.duban.query.xishan.RunningPages;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address of the running pages, as the server itself knows it.
 *
 * @param parameters the names that its question may carry
 */
record Route(String method, String pattern, List<String> parameters) {

    /** What is none of ours: error page and the description of the API. */
    private static final Set<String> FOREIGN = Set.of("/error", "/v3/api-docs", "/v3/api-docs.yaml");

    static List<Route> all(RunningPages pages) {
        var mapping = pages.get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(handler -> handler.getKey().getPatternValues().stream()
                        .filter(pattern -> !FOREIGN.contains(pattern))
                        .flatMap(pattern -> methods(handler.getKey().getMethodsCondition().getMethods().stream()
                                        .map(Enum::name)
                                        .toList())
                                .map(method -> new Route(method, pattern, names(handler.getValue())))))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    String name() {
        return method + " " + pattern;
    }

    private static Stream<String> methods(List<String> said) {
        return said.isEmpty() ? Stream.of("GET") : said.stream();
    }

    private static List<String> names(HandlerMethod handler) {
        var names = new TreeSet<String>();
        Arrays.stream(handler.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(Route::name)
                .filter(Objects::nonNull)
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static String name(Parameter parameter) {
        var said = parameter.getAnnotation(RequestParam.class);
        return Stream.of(said.name(), said.value())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(parameter.getName());
    }
}
