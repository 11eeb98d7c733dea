//! Photographed letters.

import OnderwegKit
import PhotosUI
import SwiftUI

struct LettersScreen: View {
    @State var model: LettersModel
    @State private var picked: PhotosPickerItem?
    @State private var title = ""
    @Environment(\.say) private var say

    var body: some View {
        Page(title: say(.letters), trouble: model.trouble) {
            TextField(say(.title), text: $title).textFieldStyle(.roundedBorder)
            PhotosPicker(say(.add), selection: $picked, matching: .images).buttonStyle(Outlined())
            ForEach(model.letters, id: \.letter) { letter in
                CardBox {
                    Text(verbatim: "\u{2068}\(letter.title)\u{2069}").font(.headline)
                    Text(verbatim: letter.sizeWords).foregroundStyle(Paint.quiet)
                    Button(say(.open)) { Task { await model.open(letter) } }.buttonStyle(Outlined())
                }
            }
            if let opened = model.opened, let picture = UIImage(data: opened.content) {
                Image(uiImage: picture).resizable().scaledToFit()
            }
        }
        .task { await model.follow() }
        .onChange(of: picked) { _, item in
            Task {
                // JPEG, so that no place or camera goes along, and small enough for a house.
                guard let data = try? await item?.loadTransferable(type: Data.self),
                    let photo = UIImage(data: data)?.jpegData(compressionQuality: 0.7)
                else { return }
                if await model.add(title, photo: photo, thumb: nil) != nil { title = "" }
            }
        }
    }
}
