using System.Security.Cryptography;
using System.Text;

namespace Lernet.Display;

/// <summary>Ids that are the same for the same content, so that two builds of a page have the same bytes.</summary>
public static class ContentId
{
    /// <summary>A short id: the prefix and the first ten hexadecimal digits of the SHA-256 of the content.</summary>
    /// <param name="prefix">A word that starts with a letter.</param>
    /// <param name="content">What the id stands for.</param>
    public static string Of(string prefix, string content) =>
        prefix + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..10];
}
