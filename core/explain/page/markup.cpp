// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/page/markup.h"

#include "core/base/markup.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace leadlight::explain {

namespace {

constexpr const char* kStyle = R"css(
:root{--ground:#fff;--text:#14181d;--second:#55606a;--line:#d5d9dc;--paper:#fffbf9;--mm:#f5dad5;--cm:#e6a9a0;
--trace:#14181d;--derived:#4a525a;--good:#0e7c86;--bad:#b3261e;--ai:#f4f1fb;--edge:#6b4fbb}
body{margin:0 auto;max-width:1100px;padding:24px;background:var(--ground);color:var(--text);
font:15px/1.5 Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums}
h1{font-size:24px;margin:0 0 4px}h2{font-size:18px;margin:32px 0 8px}h3{font-size:15px;margin:20px 0 4px}
p,ul{max-width:80ch}.second,td.second{color:var(--second)}
.notice{border:1px solid var(--edge);background:var(--ai);padding:8px 12px;border-radius:6px;margin:12px 0}
table{border-collapse:collapse;margin:8px 0}th,td{padding:3px 10px 3px 0;text-align:right;vertical-align:top;
border-bottom:1px solid var(--line)}th{font-weight:600}th:first-child,td:first-child,.left{text-align:left!important}
td.words,th.words{text-align:left;max-width:60ch}.hash{font-family:ui-monospace,monospace;font-size:12px;word-break:break-all}
.good{color:var(--good)}.bad{color:var(--bad)}.verdict{font-weight:600}.failed svg{filter:grayscale(1) opacity(.6)}
.wide{overflow-x:auto}svg{max-width:100%;height:auto}tr.all td{font-weight:600}
@media (prefers-color-scheme:dark){:root{--ground:#121618;--text:#e6eaed;--second:#98a4ae;--line:#33393d;
--good:#4cc3cc;--bad:#f2867e;--ai:#1f1b2b;--edge:#a793e6}}
@media print{body{max-width:none;padding:0}h2,h3{break-after:avoid}svg{break-inside:avoid}}
)css";

} // namespace

std::string decimal(double value, int decimals) {
    if (!std::isfinite(value))
        return "\u2013";
    std::array<char, 64> text{};
    const int size = std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    std::string out(text.data(), static_cast<std::size_t>(size));
    if (out.front() == '-' && out.find_first_not_of("-0.") == std::string::npos)
        out.erase(0, 1);
    return out;
}

std::string pageStart(std::string_view title) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'; img-src data:\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" +
           escapedMarkup(title) + "</title>\n<style>" + kStyle + "</style>\n</head>\n<body>\n";
}

std::string pageEnd() {
    return std::string("<p class=\"notice\">") + kNotForDiagnosis + "</p>\n</body>\n</html>\n";
}

} // namespace leadlight::explain
