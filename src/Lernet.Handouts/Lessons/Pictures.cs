using AngleSharp.Dom;

namespace Lernet.Handouts.Lessons;

/// <summary>Pictures named in the text of a notebook travel inside the page.</summary>
internal static class Pictures
{
    public static void Apply(IElement main, HandoutOptions options, ICollection<string> warnings)
    {
        foreach (var picture in main.QuerySelectorAll("img[src]").ToList())
        {
            var address = picture.GetAttribute("src")!;
            if (address.StartsWith("data:", StringComparison.Ordinal))
            {
                continue;
            }
            if (options.Folder is { } folder && Mime(address) is { } mime && Path.Combine(folder, Uri.UnescapeDataString(address)) is var file && File.Exists(file))
            {
                picture.SetAttribute("src", $"data:{mime};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}");
                continue;
            }
            warnings.Add($"The picture {address} is not a .png, .jpg, .gif or .svg file beside the notebook; its text alternative is shown instead.");
            picture.OuterHtml = $"<em>{Html.Text(picture.GetAttribute("alt") ?? address)}</em>";
        }
    }

    private static string? Mime(string address) => Path.GetExtension(address).ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".svg" => "image/svg+xml",
        _ => null,
    };
}
