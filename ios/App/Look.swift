//! Colours, measures and the parts that every screen has. Knows no model.

import OnderwegKit
import SwiftUI

/// The colours, light and dark.
enum Paint {
    static let paper = pair(0xFBF8F3, 0x11191B)
    static let card = pair(0xFFFFFF, 0x1A2528)
    static let ink = pair(0x1B2A2F, 0xEAF2F2)
    static let quiet = pair(0x51646B, 0x9DB2B5)
    static let line = pair(0xE4DDD2, 0x2B3A3D)
    static let control = pair(0x7A898E, 0x6F868A)
    static let primary = pair(0x0B6E6E, 0x5CC4BF)
    static let onPrimary = pair(0xFFFFFF, 0x0C1719)
    static let primaryTint = pair(0xE3F0EE, 0x17353A)
    static let accent = pair(0xE0912F, 0xF0B35B)
    static let accentTint = pair(0xFDF2E1, 0x3A2E1B)
    static let good = pair(0x2F7D4F, 0x7CC79A)
    static let warn = pair(0xB3541E, 0xF0A878)
    static let danger = pair(0xB3261E, 0xF29A93)

    private static func pair(_ light: UInt32, _ dark: UInt32) -> Color {
        Color(uiColor: UIColor { $0.userInterfaceStyle == .dark ? UIColor(dark) : UIColor(light) })
    }
}

extension UIColor {
    fileprivate convenience init(_ rgb: UInt32) {
        let part = { (shift: UInt32) in CGFloat((rgb >> shift) & 0xFF) / 255 }
        self.init(red: part(16), green: part(8), blue: part(0), alpha: 1)
    }
}

/// A card on the paper.
struct CardBox<Content: View>: View {
    var fill = Paint.card
    @ViewBuilder let content: Content

    var body: some View {
        VStack(alignment: .leading, spacing: 12) { content }
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(16)
            .background(fill, in: RoundedRectangle(cornerRadius: 12))
            .overlay(RoundedRectangle(cornerRadius: 12).strokeBorder(Paint.line))
    }
}

/// A screen of cards, with what went wrong above them.
struct Page<Content: View>: View {
    let title: String
    let trouble: Trouble?
    @ViewBuilder let content: Content

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: 16) {
                if let trouble { TroubleBox(trouble: trouble) }
                content
            }
            .padding(16)
        }
        .background(Paint.paper)
        .navigationTitle(title)
    }
}

/// What went wrong and what to do: never a dialog.
struct TroubleBox: View {
    let trouble: Trouble
    @Environment(\.say) private var say

    var body: some View {
        CardBox(fill: Paint.accentTint) {
            Label(trouble.words.isEmpty ? say(.fault) : trouble.words, systemImage: "exclamationmark.triangle")
                .foregroundStyle(Paint.ink)
            Text(verbatim: trouble.code).font(.footnote).foregroundStyle(Paint.quiet)
        }
        .accessibilityElement(children: .combine)
    }
}

/// Who can read it. Always beside what it is about.
struct AudienceChip: View {
    let audience: Audience

    var body: some View {
        Label(audience.words, systemImage: icon)
            .font(.footnote)
            .padding(.horizontal, 8).padding(.vertical, 3)
            .foregroundStyle(audience.kind == .circle ? Paint.primary : Paint.ink)
            .background(fill, in: Capsule())
            .overlay(Capsule().strokeBorder(audience.kind == .case ? Paint.accent : Paint.line))
    }

    private var icon: String {
        switch audience.kind {
        case .me: "lock"
        case .circle: "house"
        case .case: "person.crop.circle.badge.checkmark"
        case .other: "questionmark.circle"
        }
    }

    private var fill: Color {
        switch audience.kind {
        case .circle: Paint.primaryTint
        case .case: Paint.accentTint
        case .me, .other: Paint.paper
        }
    }
}

/// The one main button of a decision.
struct Filled: ButtonStyle {
    func makeBody(configuration: Configuration) -> some View {
        configuration.label.font(.subheadline.bold())
            .frame(maxWidth: .infinity, minHeight: 56)
            .padding(.horizontal, 16)
            .foregroundStyle(Paint.onPrimary)
            .background(
                Paint.primary.opacity(configuration.isPressed ? 0.88 : 1), in: RoundedRectangle(cornerRadius: 12))
    }
}

/// Any other button.
struct Outlined: ButtonStyle {
    func makeBody(configuration: Configuration) -> some View {
        configuration.label.font(.subheadline.bold())
            .frame(minWidth: 48, minHeight: 48)
            .padding(.horizontal, 16)
            .foregroundStyle(Paint.primary)
            .background(
                Paint.primary.opacity(configuration.isPressed ? 0.12 : 0), in: RoundedRectangle(cornerRadius: 12)
            )
            .overlay(RoundedRectangle(cornerRadius: 12).strokeBorder(Paint.control, lineWidth: 1.5))
    }
}

/// A tick: round for a task, square for shopping. 26 drawn, 48 tapped.
struct Tick: View {
    let title: String
    let isOn: Bool
    var square = false
    let act: () async -> Void

    var body: some View {
        Button {
            Task { await act() }
        } label: {
            Image(systemName: (isOn ? "checkmark." : "") + (square ? "square" : "circle") + (isOn ? ".fill" : ""))
                .font(.system(size: 26))
                .foregroundStyle(isOn ? Paint.good : Paint.control)
                .frame(width: 48, height: 48)
        }
        .buttonStyle(.plain)
        .accessibilityLabel(Text(verbatim: title))
        .accessibilityAddTraits(isOn ? [.isToggle, .isSelected] : .isToggle)
    }
}

/// An entry in a list: title, when, who can read it, what is special about it.
struct EntryRow: View {
    let row: Row
    @Environment(\.say) private var say

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            // What somebody typed begins at the reader's side and stays as it was typed.
            Text(verbatim: "\u{2068}\(row.title)\u{2069}").foregroundStyle(
                row.state == "done" ? Paint.quiet : Paint.ink)
            if let time = row.time { Text(verbatim: time.words).font(.subheadline).foregroundStyle(Paint.quiet) }
            HStack(spacing: 8) {
                AudienceChip(audience: row.audience)
                if row.sent == .here {
                    Label(say("only-here"), systemImage: "iphone").font(.footnote).foregroundStyle(Paint.quiet)
                }
            }
            if row.changedByBoth {
                Label(say("list-both"), systemImage: "arrow.triangle.branch").font(.footnote).foregroundStyle(
                    Paint.warn)
            }
        }
        .frame(maxWidth: .infinity, minHeight: 56, alignment: .leading)
        .contentShape(Rectangle())
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: aloud))
        .accessibilityAddTraits(.isButton)
    }

    private var aloud: String {
        let parts = [row.kindWords, row.title, row.time?.words, row.audience.words, row.stateWords]
        return say.aloud(parts.compactMap { $0 }.joined(separator: ". "))
    }
}

/// One station of a way: past is filled, now is a ring, later is hollow.
struct Station: View {
    enum Time { case past, now, later }
    let time: Time

    var body: some View {
        Circle()
            .fill(time == .past ? Paint.primary : Paint.card)
            .overlay(
                Circle().strokeBorder(time == .later ? Paint.control : Paint.primary, lineWidth: time == .now ? 6 : 2)
            )
            .frame(width: 24, height: 24)
            .accessibilityHidden(true)
    }
}

extension EnvironmentValues {
    /// The reader's words, for all screens below.
    @Entry var say = Say(Words.best(languages: Locale.preferredLanguages))
}
