package io.duban.platform.event;

import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A record of ours is its components: {@code isOffice()} on an actor is a question, not a property. */
final class ComponentsOnly extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedMethod method && isQuestion(method) || super.hasIgnoreMarker(config, member);
    }

    private static boolean isQuestion(AnnotatedMethod method) {
        var type = method.getDeclaringClass();
        if (!type.getName().startsWith("io.duban.") || !(type.isRecord() || type.isInterface())) {
            return false;
        }
        var name = method.getName();
        return method.getParameterCount() == 0
                && (name.startsWith("get") || name.startsWith("is"))
                && !isComponent(type, name);
    }

    private static boolean isComponent(Class<?> type, String name) {
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
