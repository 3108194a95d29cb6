using AngleSharp.Dom;

namespace Lernet.Handouts.Outputs;

/// <summary>Takes out what would ask the network when the page is read.</summary>
internal static class NetworkUse
{
    private static readonly string[] Addresses = ["src", "srcset", "poster", "data"];

    public static void Remove(IElement output, int cell, ICollection<string> warnings)
    {
        foreach (var element in output.QuerySelectorAll("link, base, meta, iframe, object, embed, [src], [srcset], [poster]").Where(Asks).ToList())
        {
            warnings.Add($"Cell {cell} shows a <{element.LocalName}> that would load {Address(element)}; it is left out, because a handout asks the network for nothing.");
            element.Remove();
        }
    }

    private static bool Asks(IElement element) => element.LocalName is "link" or "base" or "meta" or "iframe" or "object" or "embed"
        || Addresses.Select(element.GetAttribute).OfType<string>().Any(address => !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase));

    private static string Address(IElement element) =>
        element.GetAttribute("href") ?? Addresses.Select(element.GetAttribute).FirstOrDefault(address => address is not null) ?? "something";
}
