"use strict";
/* Draws a chart from a table that stands in the page: the first column is the axis, each head with data-series a series. */
(function () {
  const BLUE = "#1f4e8c", GREY = "#8fa9c9", INK = "#445064";

  function series(table) {
    const rows = Array.from(table.tBodies[0].rows);
    const heads = Array.from(table.tHead.rows[0].cells);
    return {
      labels: rows.map(function (row) { return row.cells[0].textContent.trim(); }),
      lines: heads.map(function (head, column) {
        return {
          name: head.textContent.trim(),
          type: head.dataset.series,
          data: rows.map(function (row) { return Number(row.cells[column].textContent.replace(/[^0-9.-]/g, "")); })
        };
      }).filter(function (line) { return line.type; })
    };
  }

  function draw(place) {
    const table = document.getElementById(place.dataset.chart);
    if (!table || !window.echarts) return;
    place.hidden = false;
    const details = table.closest("details");
    if (details) details.open = false;
    const read = series(table);
    const chart = echarts.init(place, null, { renderer: "canvas" });
    chart.setOption({
      aria: { enabled: true },
      animation: false,
      color: [GREY, BLUE],
      grid: { left: 8, right: 12, top: 36, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: INK } },
      tooltip: { trigger: "axis", renderMode: "richText", confine: true },
      xAxis: { type: "category", data: read.labels, axisLabel: { color: INK }, axisTick: { show: false } },
      yAxis: { type: "value", minInterval: 1, axisLabel: { color: INK } },
      series: read.lines.map(function (line) {
        return Object.assign({ barMaxWidth: 26, symbol: "circle", symbolSize: 7 }, line);
      })
    });
    window.addEventListener("resize", function () { chart.resize(); });
    window.addEventListener("beforeprint", function () { chart.resize(); });
  }

  document.querySelectorAll("[data-chart]").forEach(draw);
})();
