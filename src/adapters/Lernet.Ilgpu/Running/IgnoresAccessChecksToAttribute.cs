namespace System.Runtime.CompilerServices;

/// <summary>An assembly with this attribute sees what is not public in another. The runtime knows it by its name.</summary>
/// <param name="assemblyName">The other assembly.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class IgnoresAccessChecksToAttribute(string assemblyName) : Attribute
{
    public string AssemblyName => assemblyName;
}
