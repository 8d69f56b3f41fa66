// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/packed_attention.h"
#include "ui/session/explore_data.h"
#include "ui/session/explore_map.h"

#include <QObject>

#include <memory>
#include <optional>

namespace leadlight::ui {

enum class ExploreMethod { AttentionReceived, Contribution };

/// What Explore shows at this moment: the values, and the choices that a person has made. Panels, thumbnails
/// and the overlay read it and follow its signals; none of them knows of the others. Every setter brings its
/// argument into range.
class ExploreState : public QObject {
    Q_OBJECT

public:
    explicit ExploreState(QObject* parent = nullptr);

    /// New values, or none. Choices are kept as far as they still make sense; the pick is dropped.
    void setData(std::shared_ptr<const ExploreData> data);
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

    [[nodiscard]] double opacity() const { return m_opacity; } ///< of the map on the paper, 0 to 1

    [[nodiscard]] bool mapOn() const { return m_mapOn; } ///< the map lies on the paper

    /// Whether the method has something to show.
    [[nodiscard]] bool available(ExploreMethod method) const;

    void setMethod(ExploreMethod method);
    void setLayer(int layer);
    void setAttentionHead(int attentionHead);
    void choose(int layer, int attentionHead); ///< both at once; shows attention
    void setTarget(int target);
    void pick(std::optional<int> token);
    void togglePick(int token); ///< picks it, or drops the pick if it is the one
    void setOpacity(double opacity);
    void setMapOn(bool on);

    /// The chosen map: with a picked token and attention in full its cross, else the whole map. Nothing where
    /// there is none.
    [[nodiscard]] const std::optional<ExploreMap>& map() const { return m_map; }

    /// How much of the chosen attention stays within its lead (of the picked query, where a cross is shown).
    /// Nothing without attention in full.
    [[nodiscard]] const std::optional<explain::AttentionMass>& mass() const { return m_mass; }

Q_SIGNALS:
    void dataChanged(); ///< other values (or none); mapChanged() follows
    void mapChanged();  ///< another map, pick, opacity or the map on or off

private:
    void rebuild();
    void buildAttention();
    void buildContribution();

    std::shared_ptr<const ExploreData> m_data;
    QString m_waiting;
    ExploreMethod m_method = ExploreMethod::AttentionReceived;
    int m_layer = 0;
    int m_attentionHead = kMeanOfHeads;
    int m_target = -1;
    std::optional<int> m_picked;
    double m_opacity = 1.0;
    bool m_mapOn = true;
    std::optional<ExploreMap> m_map;
    std::optional<explain::AttentionMass> m_mass;
};

} // namespace leadlight::ui
