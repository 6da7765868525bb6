package io.duban.query.sight;

/**
 * How the viewer is said in SQL: by parameters of one statement, or by what the transaction was told.
 *
 * @param unit of type uuid; null where the viewer acts for no unit
 * @param unitAsOneOfMany the same as jsonb, as it stands in a list of units
 * @param leaders of type uuid[]: the leader who the viewer is, and those for whom they stand in
 * @param leadersAsOneOfMany the same as jsonb[]
 * @param account of type text
 */
public record ViewerSql(
        String unit, String unitAsOneOfMany, String leaders, String leadersAsOneOfMany, String account) {

    /** Named parameters, for a statement of one viewer. */
    public static final ViewerSql PARAMETERS = new ViewerSql(
            ":viewerUnit", ":viewerAsCoUnit::jsonb", ":viewerLeaders::uuid[]", ":viewerAsAdopters::jsonb[]", ":me");

    /** What the transaction was told, asked for once in each statement and not once for each row. */
    static final ViewerSql SETTINGS = new ViewerSql(
            id("duban.unit"), many("duban.unit"), ids("duban.leaders"), eachOf("duban.leaders"), text("duban.account"));

    static String text(String setting) {
        return "(SELECT current_setting('%s', true))".formatted(setting);
    }

    static String id(String setting) {
        return "(SELECT nullif(current_setting('%s', true), '')::uuid)".formatted(setting);
    }

    private static String ids(String setting) {
        return "(SELECT string_to_array(current_setting('%s', true), ',')::uuid[])::uuid[]".formatted(setting);
    }

    private static String eachOf(String setting) {
        return "(SELECT array_agg(jsonb_build_array(jsonb_build_object('id', one)))"
                + " FROM unnest(string_to_array(current_setting('%s', true), ',')) one)::jsonb[]".formatted(setting);
    }

    private static String many(String setting) {
        return "(SELECT jsonb_build_array(jsonb_build_object('id', current_setting('%s', true))))".formatted(setting);
    }
}
