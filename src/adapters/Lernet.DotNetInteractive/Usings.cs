extern alias ours;
global using ours::Lernet.Kernel.Checks;
global using ours::Lernet.Kernel.Protocol;
global using ours::Lernet.Kernel.Session;
