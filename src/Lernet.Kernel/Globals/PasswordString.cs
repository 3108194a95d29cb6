namespace Microsoft.DotNet.Interactive;

/// <summary>A password that a reader has typed.</summary>
/// <param name="password">The password.</param>
public class PasswordString(string password)
{
    /// <summary>The password as text.</summary>
    public string GetClearTextPassword() => password;

    /// <summary>Does not tell.</summary>
    public override string ToString() => "************";
}
