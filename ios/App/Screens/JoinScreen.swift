//! Two phones side by side: a code to scan or type, then six digits to compare.

import CoreImage.CIFilterBuiltins
import OnderwegKit
import SwiftUI

struct JoinScreen: View {
    @State var model: JoinModel
    /// The house to let somebody into; none to be let in.
    let space: String?
    @State private var code = ""
    @State private var mayAnswer = false
    @Environment(\.say) private var say

    var body: some View {
        Page(title: say(.join), trouble: model.trouble) {
            if let asking = model.asking.first {
                compare(asking.digits)
                Button(say(.same)) { Task { await model.same(asking) } }.buttonStyle(Filled()).disabled(!mayAnswer)
                Button(say(.notSame)) { Task { await model.notSame() } }.buttonStyle(Outlined())
            } else if let offer = model.offer {
                if let picture = Self.picture(of: offer.qr) {
                    // Black on white in both themes, and never mirrored.
                    Image(decorative: picture, scale: 1).interpolation(.none).resizable().scaledToFit()
                        .padding(16).background(.white)
                        .accessibilityLabel(Text(verbatim: offer.code))
                }
                digits(offer.code)
                Text(say("space-show-one")).foregroundStyle(Paint.quiet)
                ForEach(model.people, id: \.person) { Text(verbatim: $0.words) }
            } else if let digits = model.digits {
                compare(digits)
            } else {
                TextField(say("field-invitation"), text: $code).textFieldStyle(.roundedBorder)
                    .textInputAutocapitalization(.characters).autocorrectionDisabled()
                    .environment(\.layoutDirection, .leftToRight)
                Button(say(.join)) { Task { await model.join(code) } }.buttonStyle(Filled())
                if let space {
                    Button(say(.invite)) { Task { await model.invite(to: space, role: "member") } }
                        .buttonStyle(Outlined())
                }
            }
        }
        .task {
            while !Task.isCancelled {
                if model.offer != nil || !model.joining.isEmpty { await model.look() }
                try? await Task.sleep(for: .seconds(3))
            }
        }
        // Not chosen in advance, and not tapped by accident.
        .task(id: model.asking.first?.digits) {
            mayAnswer = false
            try? await Task.sleep(for: .seconds(2))
            mayAnswer = !Task.isCancelled
        }
    }

    private func compare(_ text: String) -> some View {
        VStack(spacing: 16) {
            digits(text).font(.system(size: 56, weight: .bold).monospacedDigit())
            Text(say(.compare))
        }
    }

    /// The same shapes on both phones, read one by one.
    private func digits(_ text: String) -> some View {
        Text(verbatim: text)
            .environment(\.layoutDirection, .leftToRight)
            .dynamicTypeSize(...DynamicTypeSize.xLarge)
            .accessibilityLabel(Text(verbatim: text.map(String.init).joined(separator: " ")))
    }

    private static func picture(of text: String) -> CGImage? {
        let filter = CIFilter.qrCodeGenerator()
        filter.message = Data(text.utf8)
        return filter.outputImage.flatMap { CIContext().createCGImage($0, from: $0.extent) }
    }
}
