// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"
#include "ui/session/explore_build.h"
#include "ui/session/map_desk.h"
#include "ui/session/other_model.h"
#include "ui/session/other_tracing.h"

#include <QObject>

#include <memory>
#include <optional>

namespace leadlight::ui {

using ExploreMethod = explain::Method;

/// How a map lies on the tracing.
enum class OverlayStyle {
    Ground, ///< boxes of 200 ms behind the trace
    Band,   ///< a band round the trace
    Trace   ///< the trace itself, underlaid; sample by sample where the map has samples
};

/// What Explore shows at this moment: the values, and the choices that a person has made. Panels, thumbnails
/// and the overlay read it and follow its signals; none of them knows of the others. Every setter brings its
/// argument into range.
class ExploreState : public QObject {
    Q_OBJECT

public:
    explicit ExploreState(QObject* parent = nullptr);

    /// Who makes the maps that take passes of their own and checks all of them; it must outlive the state.
    /// Without one there are only attention, contribution and rollout, unchecked.
    void setMaps(MapDesk* maps);
    /// Another tracing of the same patient to hold against this one; it must outlive the state.
    void setOther(OtherTracing* other);

    /// Another model's view of the tracing; it must outlive the state.
    void setOtherModel(OtherModel* other);

    [[nodiscard]] OtherTracing* other() const { return m_other; }

    [[nodiscard]] OtherModel* otherModel() const { return m_otherModel; }

    /// The second map is another model's.
    [[nodiscard]] bool byOtherModel() const {
        return m_otherModel && m_otherModel->chosen() && !(m_other && m_other->chosen());
    }

    /// Its values, once they are there and from the same encoder; else null.
    [[nodiscard]] std::shared_ptr<const ExploreData> otherData() const;

    /// Whether somebody looks: only then is anything asked of the desk.
    void setActive(bool active);

    /// New values, or none. What a person has chosen is kept as far as it still makes sense; else
    /// `firstTarget` is what the maps are about. The picks are dropped.
    void setData(std::shared_ptr<const ExploreData> data, int firstTarget = 0);
    /// There are no values: one sentence that says what is being waited for, or why there will be none ("Not
    /// analysed: …").
    void setWaiting(const QString& sentence);

    [[nodiscard]] const std::shared_ptr<const ExploreData>& data() const { return m_data; }

    [[nodiscard]] const QString& waiting() const { return m_waiting; }

    [[nodiscard]] ExploreMethod method() const { return m_method; }

    [[nodiscard]] int layer() const { return m_layer; } ///< from 0

    [[nodiscard]] int attentionHead() const { return m_attentionHead; } ///< from 0, or kMeanOfHeads

    [[nodiscard]] int target() const {
        return m_target;
    } ///< place in ExploreData::targets; -1 where there are none

    [[nodiscard]] std::optional<int> picked() const { return m_picked; } ///< a token

    [[nodiscard]] std::optional<int> pinned() const {
        return m_pinned;
    } ///< the token that the picked one is compared with

    [[nodiscard]] std::optional<int> pointed() const {
        return m_pointed;
    } ///< the token under the pointer, wherever that is

    [[nodiscard]] double opacity() const { return m_opacity; } ///< of the map on the paper, 0 to 1

    [[nodiscard]] bool mapOn() const { return m_mapOn; } ///< the map lies on the paper

    [[nodiscard]] OverlayStyle style() const { return m_style; }

    [[nodiscard]] MapSign sign() const { return m_sign; }

    [[nodiscard]] bool fixedScale() const { return m_fixedScale; }

    [[nodiscard]] bool comparing() const { return m_comparing; } ///< there is a second map

    [[nodiscard]] ExploreMethod secondMethod() const { return m_secondMethod; }

    [[nodiscard]] int secondTarget() const { return m_secondTarget; }

    /// Whether the method has, or can be asked for, something to show.
    [[nodiscard]] bool available(ExploreMethod method) const;

    void setMethod(ExploreMethod method);
    void setLayer(int layer);
    void setAttentionHead(int attentionHead);
    void choose(int layer, int attentionHead); ///< both at once; shows attention
    void setTarget(int target);
    void pick(std::optional<int> token);
    /// A click: picks the token; the picked one is pinned, so that the next can be compared with it; the
    /// pinned one is let go.
    void click(int token);
    void dropPick(); ///< the picked one, and with nothing picked the pinned one
    void point(std::optional<int> token);
    void setOpacity(double opacity);
    void setMapOn(bool on);
    void setStyle(OverlayStyle style);
    void setSign(MapSign sign);
    void setFixedScale(bool fixed);
    void setComparing(bool comparing);
    void setSecond(ExploreMethod method, int target);
    void setLeftOut(const std::bitset<kTokenCount>& tokens); ///< shown as left out
    /// Asks for the checks of the map that is shown, also where they failed or were stopped.
    void askChecks();

    /// The chosen map: with a picked token and attention in full its cross, else the whole map. Nothing where
    /// there is none (yet).
    [[nodiscard]] const std::optional<ExploreMap>& map() const { return m_map; }

    /// The map beside it, while comparing(): of the other tracing, or by the other model, where one is
    /// chosen; on one scale with it where both have one unit. Layers and attention heads that the other model
    /// lacks are its last ones, or the mean.
    [[nodiscard]] const std::optional<ExploreMap>& secondMap() const { return m_second; }

    /// Where a token is pinned and crosses are shown: that token's cross, on one scale with map().
    [[nodiscard]] const std::optional<ExploreMap>& pinnedCross() const { return m_pinnedCross; }

    /// What the desk knows of the map that is shown, and of the one beside it; null where nobody asked.
    [[nodiscard]] const MapAnswer* answer() const;
    [[nodiscard]] const MapAnswer* secondAnswer() const;

    /// How much of the chosen attention stays within its lead (of the picked query, where a cross is shown).
    /// Nothing without attention in full.
    [[nodiscard]] const std::optional<explain::AttentionMass>& mass() const { return m_mass; }

    /// The cross of one token in the chosen layer and attention head; nothing without attention in full.
    [[nodiscard]] std::optional<ExploreMap> crossOf(int token, int layer, int attentionHead) const;

Q_SIGNALS:
    void dataChanged();    ///< other values (or none); mapChanged() follows
    void mapChanged();     ///< another map, pick, look, verdict, or the map on or off
    void pointedChanged(); ///< another token under the pointer
    void otherChanged();   ///< another tracing to compare with, or how far it is; mapChanged() came before

private:
    /// One of the two maps: of which values, by whom it is made, by which method, about which finding.
    struct Side {
        const ExploreData* data = nullptr;
        MapDesk* maps = nullptr;
        ExploreMethod method = ExploreMethod::Attention;
        int target = -1;

        [[nodiscard]] bool has() const; ///< there is, or can be, such a map
    };

    void rebuild();
    void askDesk();
    void openSecond();
    void likeFirst();
    [[nodiscard]] bool otherReady() const;
    [[nodiscard]] Side secondSide() const;
    [[nodiscard]] AttentionChoice attentionChoice(const ExploreData& data) const;
    [[nodiscard]] MapQuestion questionOf(const Side& side) const;
    [[nodiscard]] std::optional<ExploreMap> build(const Side& side) const;
    void setScales();

    std::shared_ptr<const ExploreData> m_data;
    MapDesk* m_maps = nullptr;
    OtherTracing* m_other = nullptr;
    OtherModel* m_otherModel = nullptr;
    bool m_active = false;
    QString m_waiting;
    ExploreMethod m_method = ExploreMethod::Attention;
    int m_layer = 0;
    int m_attentionHead = kMeanOfHeads;
    int m_target = -1;
    bool m_targetChosen = false; ///< by a person
    std::optional<int> m_picked;
    std::optional<int> m_pinned;
    std::optional<int> m_pointed;
    double m_opacity = 1.0;
    bool m_mapOn = true;
    OverlayStyle m_style = OverlayStyle::Ground;
    MapSign m_sign = MapSign::Both;
    bool m_fixedScale = false;
    bool m_comparing = false;
    ExploreMethod m_secondMethod = ExploreMethod::Lrp;
    int m_secondTarget = -1;
    bool m_secondChosen = false; ///< by a person
    std::bitset<kTokenCount> m_leftOut;
    std::optional<ExploreMap> m_map;
    std::optional<ExploreMap> m_second;
    std::optional<ExploreMap> m_pinnedCross;
    std::optional<explain::AttentionMass> m_mass;
};

} // namespace leadlight::ui
