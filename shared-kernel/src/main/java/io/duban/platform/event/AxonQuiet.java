package io.duban.platform.event;

import org.axonframework.updates.configuration.UsagePropertyProvider;

/** Keeps Axon from calling home: its update checker would send the machine's data to a vendor's server once a day. */
public final class AxonQuiet {

    private static final String DISABLED = "axoniq.update-checker.disabled";

    private AxonQuiet() {}

    /** To be called before anything of Axon starts; takes precedence over environment and files in the home directory. */
    public static void apply() {
        System.setProperty(DISABLED, "true");
    }

    /** Says no whatever the surroundings say, and looks for no file in the home directory. */
    static UsagePropertyProvider always() {
        return new UsagePropertyProvider() {
            @Override
            public Boolean getDisabled() {
                return true;
            }

            @Override
            public String getUrl() {
                return "http://localhost:9/";
            }

            @Override
            public int priority() {
                return Integer.MAX_VALUE;
            }
        };
    }
}
