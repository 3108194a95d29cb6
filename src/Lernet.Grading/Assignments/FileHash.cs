using System.Security.Cryptography;
using System.Text;

namespace Lernet.Grading.Assignments;

/// <summary>SHA-256 over names and contents of files, one after the other.</summary>
internal sealed class FileHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a file. Lengths keep one file's end from becoming another's beginning.</summary>
    public void Add(string name, byte[] content)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{content.Length}\n"));
        _hash.AppendData(content);
    }

    /// <summary>The hash in lower-case hex.</summary>
    public override string ToString() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    public void Dispose() => _hash.Dispose();
}
