namespace Lernet.Data;

public static partial class Datasets
{
    /// <summary>A short story with few words that come often, for language models on characters; in the public domain.</summary>
    public static string SmallText()
    {
        using var text = new StreamReader(Bundled.Open("lighthouse.txt"));
        return text.ReadToEnd();
    }
}
