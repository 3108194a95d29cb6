namespace Lernet.Kernel.Packages;

/// <summary>A NuGet package that a notebook asks for.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Version">Its version; <c>*</c> is the newest stable one.</param>
internal sealed record Package(string Name, string Version);
