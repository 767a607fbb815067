// Draws the charts of the dossier. The tables beside them hold the same numbers, for who sees no chart.
'use strict';

const QUIET = '#5b6b76';
const ACCENT = '#0b5c63';

const earlier = { borderColor: QUIET, backgroundColor: 'rgba(91, 107, 118, 0.12)', borderDash: [6, 4], pointStyle: 'triangle', pointBackgroundColor: QUIET };
const later = { borderColor: ACCENT, backgroundColor: 'rgba(11, 92, 99, 0.18)', pointStyle: 'circle', pointBackgroundColor: ACCENT };

const scale = chart => ({ min: chart.least, max: chart.most, ticks: { stepSize: 1, precision: 0 } });

const star = chart => ({
  type: chart.kind,
  data: {
    labels: chart.labels.map(label => label.split(' ')),
    datasets: chart.series.map((one, place) => ({
      label: one.label, data: one.data, borderWidth: 2, pointRadius: 4,
      // What is missing is not drawn, and no area runs through the middle as if it were nought.
      spanGaps: false, fill: chart.kind === 'bar' || !one.data.includes(null),
      ...(place < chart.series.length - 1 ? earlier : later),
    })),
  },
  options: {
    scales: chart.kind === 'radar'
      ? { r: { ...scale(chart), min: 0, ticks: { stepSize: 1, showLabelBackdrop: false }, pointLabels: { font: { size: 12 } } } }
      : { y: { ...scale(chart), min: 0 } },
    plugins: { legend: { display: chart.series.length > 1, labels: { usePointStyle: true } } },
  },
});

const line = chart => ({
  type: 'line',
  data: {
    datasets: [['Volgens de coach', 'coach', earlier], ['Volgens de deelnemer', 'own', later]].map(([label, whose, look]) => ({
      // What is missing is a gap in the line.
      label, data: chart.points.map(point => ({ x: point.day, y: point[whose] })),
      ...look, borderWidth: 2, pointRadius: 4, clip: false, spanGaps: false,
    })),
  },
  options: {
    scales: {
      y: scale(chart),
      x: {
        type: 'linear',
        afterBuildTicks: axis => { axis.ticks = chart.points.map(point => ({ value: point.day })); },
        ticks: { callback: value => (chart.points.find(point => point.day === value) || {}).label, minRotation: 40, maxRotation: 60 },
      },
    },
    plugins: { legend: { labels: { usePointStyle: true } } },
  },
});

const draw = place => {
  const chart = JSON.parse(place.dataset.chart);
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  place.replaceChildren(canvas);
  place.closest('figure').hidden = false;
  const config = chart.kind === 'line' ? line(chart) : star(chart);
  config.options.maintainAspectRatio = false;
  config.options.animation = false;
  new Chart(canvas, config);
};

if (window.Chart) {
  document.querySelectorAll('[data-chart]').forEach(draw);
}
