// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/paper_plan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight::ui {

namespace {

constexpr double kFarthestRows = 1.5; // times the usual height
constexpr double kSquareMm = 5.0;
constexpr std::size_t kFewestForColumns = 6;
constexpr std::size_t kColumnRows = 3; // of the layouts that are named after their columns
constexpr double kMedianGap = 5.0;     // mm between median beats

/// Cabrera's order of the limb leads, from aVL to III by 30 degrees each (AHA/ACC/HRS 2007, part I); the
/// chest leads follow as ever.
constexpr std::array<Lead, 12> kCabrera{Lead::aVL, Lead::I,  Lead::aVR, Lead::II, Lead::aVF, Lead::III,
                                        Lead::V1,  Lead::V2, Lead::V3,  Lead::V4, Lead::V5,  Lead::V6};

std::optional<int> indexOf(const Waveform& waveform, Lead lead) {
    const auto found = std::ranges::find(waveform.leads, lead, &LeadSignal::lead);
    if (lead == Lead::Other || found == waveform.leads.end())
        return std::nullopt;
    return static_cast<int>(found - waveform.leads.begin());
}

/// `rows` rows of standard leads, filled column by column.
std::vector<PlannedRow> standardRows(const Waveform& waveform, std::size_t rows, bool cabrera) {
    std::vector<PlannedRow> result(rows);
    const auto& order = cabrera ? kCabrera : kStandardLeads;
    for (std::size_t i = 0; i < order.size(); ++i)
        result[i % rows].columns.push_back({indexOf(waveform, order[i]), cabrera && order[i] == Lead::aVR});
    return result;
}

void addStrip(std::vector<PlannedRow>& rows, const Waveform& waveform, Lead lead) {
    rows.push_back({{{indexOf(waveform, lead)}}, true});
}

/// The leads that have no place yet: beyond the standard twelve, or a second one of a name.
std::vector<int> leadsWithoutPlace(const std::vector<PlannedRow>& rows, const Waveform& waveform) {
    std::vector<int> left;
    for (int i = 0; i < static_cast<int>(waveform.leads.size()); ++i) {
        const bool placed = std::ranges::any_of(rows, [i](const PlannedRow& row) {
            return std::ranges::find(row.columns, std::optional(i), &PlannedLead::leadIndex) !=
                   row.columns.end();
        });
        if (!placed)
            left.push_back(i);
    }
    return left;
}

/// Gives every other lead a place, so that nothing recorded stays unseen: one more column where up to three
/// go beside three rows, as carts print fifteen leads; else further rows like those there are.
void addOtherLeads(std::vector<PlannedRow>& rows, const Waveform& waveform) {
    const std::vector<int> others = leadsWithoutPlace(rows, waveform);
    if (others.empty())
        return;
    if (rows.size() == kColumnRows && others.size() <= kColumnRows) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].columns.push_back({i < others.size() ? std::optional(others[i]) : std::nullopt});
        return;
    }
    const std::size_t columns = rows.front().columns.size();
    const std::size_t added = (others.size() + columns - 1) / columns;
    const std::size_t first = rows.size();
    rows.resize(first + added, PlannedRow{std::vector<PlannedLead>(columns), false});
    for (std::size_t i = 0; i < others.size(); ++i)
        rows[first + i % added].columns[i / added] = {others[i]};
}

PaperPlan rowPerLead(const Waveform& waveform) {
    const bool many = waveform.leads.size() > 6;
    PaperPlan plan{{}, many ? 15.0 : 25.0, many ? 10.0 : 15.0};
    for (std::size_t i = 0; i < waveform.leads.size(); ++i)
        plan.rows.push_back({{{static_cast<int>(i)}}, false});
    return plan;
}

PaperPlan medianPlan(const Waveform& waveform, bool cabrera) {
    PaperPlan plan{standardRows(waveform, kColumnRows, cabrera), 35.0, 20.0};
    addOtherLeads(plan.rows, waveform);
    plan.simultaneous = true;
    plan.wholeColumns = true;
    plan.columnGap = kMedianGap;
    return plan;
}

PaperPlan planOf(const Waveform& waveform, const PaperSettings& settings) {
    if (settings.layout == LayoutKind::SingleLead)
        return {{PlannedRow{{{indexOf(waveform, settings.singleLead)}}, false}}, 40.0, 25.0, 2};
    const auto standard = std::ranges::count_if(waveform.leads, isStandard, &LeadSignal::lead);
    if (static_cast<std::size_t>(standard) < kFewestForColumns)
        return rowPerLead(waveform);

    if (settings.layout == LayoutKind::Median)
        return medianPlan(waveform, settings.cabrera);

    PaperPlan plan{{}, 30.0, 15.0};
    plan.simultaneous = settings.simultaneous;
    std::size_t rows = kColumnRows;
    std::vector<Lead> strips;
    switch (settings.layout) {
    case LayoutKind::ThreeByFourPlusOne:
        strips = {settings.rhythmLead};
        break;
    case LayoutKind::ThreeByFourPlusThree:
        strips = {Lead::V1, Lead::II, Lead::V5};
        plan.rowHeight = 25.0;
        break;
    case LayoutKind::ThreeByFour:
        plan.rowHeight = 35.0;
        plan.baselineInRow = 20.0;
        break;
    case LayoutKind::SixByTwo:
        rows = 6;
        plan.rowHeight = 25.0;
        break;
    case LayoutKind::TwelveByOne:
        rows = 12;
        plan = {{}, 15.0, 10.0};
        break;
    case LayoutKind::Median:
    case LayoutKind::SingleLead:
        break;
    }
    plan.rows = standardRows(waveform, rows, settings.cabrera);
    addOtherLeads(plan.rows, waveform);
    for (const Lead lead : strips)
        addStrip(plan.rows, waveform, lead);
    return plan;
}

/// What each row may have, in whole millimetres, of a paper so high.
double rowHeightIn(double paperMm, const PaperPlan& plan) {
    const double rows = static_cast<double>(plan.rows.size()) * plan.wraps;
    return std::floor((paperMm - 2.0 * kPlanMarginMm) / std::max(1.0, rows));
}

/// Baselines stay on dark lines, and the new room goes above and below them alike.
void moveApart(PaperPlan& plan, double rowMm) {
    const double most = std::min(rowMm, kFarthestRows * plan.rowHeight);
    const double squares = std::floor((most - plan.rowHeight) / kSquareMm + 1e-9);
    if (squares <= 0.0)
        return;
    plan.rowHeight += squares * kSquareMm;
    plan.baselineInRow += std::round(squares / 2.0) * kSquareMm;
}

} // namespace

PaperPlan planPaper(const Waveform& waveform, const PaperSettings& settings) {
    PaperPlan plan = planOf(waveform, settings);
    moveApart(plan, rowHeightIn(settings.freeHeightMm, plan));
    const double fits = rowHeightIn(settings.maxHeightMm, plan);
    if (settings.maxHeightMm <= 0.0 || fits >= plan.rowHeight)
        return plan;
    const double part = plan.baselineInRow / plan.rowHeight;
    plan.rowHeight = std::max(kClosestRowsMm, fits);
    plan.baselineInRow = std::round(part * plan.rowHeight);
    return plan;
}

bool isChest(Lead lead) {
    switch (lead) {
    case Lead::V1:
    case Lead::V2:
    case Lead::V3:
    case Lead::V4:
    case Lead::V5:
    case Lead::V6:
    case Lead::V7:
    case Lead::V8:
    case Lead::V9:
    case Lead::V3R:
    case Lead::V4R:
    case Lead::V5R:
    case Lead::V6R:
        return true;
    default:
        return false;
    }
}

} // namespace leadlight::ui
